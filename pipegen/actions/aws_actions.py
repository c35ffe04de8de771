"""The actions of aws-actions."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.aws_actions_amazon_ecr_login import amazon_ecr_login as amazon_ecr_login
    from pipegen.actions.bindings.aws_actions_amazon_ecs_deploy_task_definition import (
        amazon_ecs_deploy_task_definition as amazon_ecs_deploy_task_definition,
    )
    from pipegen.actions.bindings.aws_actions_configure_aws_credentials import (
        configure_aws_credentials as configure_aws_credentials,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("aws_actions", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("aws_actions")
