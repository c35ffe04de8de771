from pipegen import github, uses

uses(f"acme/tool@{github.sha}")
