from pipegen import Permissions

Permissions(contents="wirte")
