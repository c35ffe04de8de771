from pipegen import Permissions

Permissions(content="read")
