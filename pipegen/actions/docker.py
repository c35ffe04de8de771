"""The actions of docker."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.docker_bake_action import bake_action as bake_action
    from pipegen.actions.bindings.docker_build_push_action import build_push_action as build_push_action
    from pipegen.actions.bindings.docker_login_action import login_action as login_action
    from pipegen.actions.bindings.docker_metadata_action import metadata_action as metadata_action
    from pipegen.actions.bindings.docker_setup_buildx_action import setup_buildx_action as setup_buildx_action
    from pipegen.actions.bindings.docker_setup_qemu_action import setup_qemu_action as setup_qemu_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("docker", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("docker")
