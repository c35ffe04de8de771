"""The actions of snyk."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.snyk_actions import actions as actions
    from pipegen.actions.bindings.snyk_actions_cocoapods import actions_cocoapods as actions_cocoapods
    from pipegen.actions.bindings.snyk_actions_docker import actions_docker as actions_docker
    from pipegen.actions.bindings.snyk_actions_dotnet import actions_dotnet as actions_dotnet
    from pipegen.actions.bindings.snyk_actions_golang import actions_golang as actions_golang
    from pipegen.actions.bindings.snyk_actions_gradle import actions_gradle as actions_gradle
    from pipegen.actions.bindings.snyk_actions_iac import actions_iac as actions_iac
    from pipegen.actions.bindings.snyk_actions_maven import actions_maven as actions_maven
    from pipegen.actions.bindings.snyk_actions_node import actions_node as actions_node
    from pipegen.actions.bindings.snyk_actions_php import actions_php as actions_php
    from pipegen.actions.bindings.snyk_actions_python import actions_python as actions_python
    from pipegen.actions.bindings.snyk_actions_ruby import actions_ruby as actions_ruby
    from pipegen.actions.bindings.snyk_actions_scala import actions_scala as actions_scala
    from pipegen.actions.bindings.snyk_actions_setup import actions_setup as actions_setup
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("snyk", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("snyk")
