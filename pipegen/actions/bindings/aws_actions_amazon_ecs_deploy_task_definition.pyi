"""The binding of aws-actions/amazon-ecs-deploy-task-definition."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    codedeploy_deployment_id: Expr
    run_task_arn: Expr
    task_definition_arn: Expr
    def __getitem__(self, name: Literal["codedeploy-deployment-id", "run-task-arn", "task-definition-arn"]) -> Expr: ...

def amazon_ecs_deploy_task_definition(
    *,
    task_definition: Text,
    desired_count: int | Expr | None = None,
    service: Text | None = None,
    cluster: Text | None = None,
    wait_for_service_stability: bool | Expr | None = None,
    wait_for_minutes: int | Expr | None = None,
    wait_max_delay_seconds: int | Expr | None = None,
    codedeploy_appspec: Text | None = None,
    codedeploy_application: Text | None = None,
    codedeploy_deployment_group: Text | None = None,
    codedeploy_deployment_description: Text | None = None,
    codedeploy_deployment_config: Text | None = None,
    force_new_deployment: bool | Expr | None = None,
    service_managed_ebs_volume_name: Text | None = None,
    service_managed_ebs_volume: Mapping[str, object] | Sequence[object] | Text | None = None,
    run_task: bool | Expr | None = None,
    run_task_container_overrides: Mapping[str, object] | Sequence[object] | Text | None = None,
    run_task_security_groups: Sequence[Text] | Text | None = None,
    run_task_subnets: Sequence[Text] | Text | None = None,
    run_task_assign_public_ip: Literal["ENABLED", "DISABLED"] | Expr | None = None,
    run_task_capacity_provider_strategy: Mapping[str, object] | Sequence[object] | Text | None = None,
    run_task_launch_type: Literal["EC2", "FARGATE"] | str | Expr | None = None,
    run_task_started_by: Text | None = None,
    run_task_tags: Mapping[str, object] | Sequence[object] | Text | None = None,
    run_task_managed_ebs_volume_name: Text | None = None,
    run_task_managed_ebs_volume: Mapping[str, object] | Sequence[object] | Text | None = None,
    wait_for_task_stopped: bool | Expr | None = None,
    enable_ecs_managed_tags: bool | Expr | None = None,
    propagate_tags: Literal["TASK_DEFINITION", "SERVICE", "NONE"] | str | Expr | None = None,
    keep_null_value_keys: Sequence[Text] | Text | None = None,
    max_retries: int | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[_Outputs]:
    """Return a step that runs aws-actions/amazon-ecs-deploy-task-definition v2.6.3."""
