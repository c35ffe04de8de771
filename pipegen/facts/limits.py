"""Numbers that GitHub does not go beyond, newest evidenced values (late 2026); each may change.

Sources: the documentation pages "Limits" (a), "Workflow syntax" (b), "Reusing workflows" (c), "Events that trigger
workflows" (d); constants of the public runner's parser (e); the changelog entry named beside the number.
"""

MATRIX_LEGS = 256  # a: jobs that one matrix may make in one run
RUN_DAYS = 35  # a: a run, waiting included
APPROVAL_DAYS = 30  # a: then the waiting job fails
HOSTED_JOB_MINUTES = 360  # a: also the default of `timeout-minutes`
SELF_HOSTED_JOB_DAYS = 5  # a
RERUNS = 50  # changelog 2026-04-10
FILE_BYTES = 500_000  # a: larger workflow files do not start
EXPRESSION_CHARACTERS = 21_000  # e
EXPRESSION_DEPTH = 50  # e
FUNCTION_ARGUMENTS = 255  # e
SCRIPT_CHARACTERS = 21_000  # b: `run` text with `${{ }}` in it, which becomes one expression
YAML_NODES = 50_000  # e: aliases expanded
REUSABLE_LEVELS = 10  # c: the top caller included
REUSABLE_FILES = 50  # c: unique files called from one top file
COMPOSITE_LEVELS = 10  # documentation of composite actions
ID_CHARACTERS = 100  # e: ids of jobs and steps have fewer
GROUP_CHARACTERS = 400  # e: the name of a concurrency group
GROUP_PENDING = 100  # changelog 2026-05-07: with `queue: max`, otherwise 1
DISPATCH_INPUTS = 25  # actionlint and the present interface; older documentation says 10
DISPATCH_TYPE_CHARACTERS = 100  # d: `event_type` of repository_dispatch
DISPATCH_KEYS = 10  # d: top-level keys of `client_payload`
PAYLOAD_CHARACTERS = 65_535  # d
BACKGROUND_STEPS = 10  # b: at once, the others wait
CRON_MINUTES = 5  # d: the shortest interval between two scheduled runs
FILTER_FILES = 300  # b: changed files that path filters look at
FILTER_COMMITS = 1_000  # b: more than this and the path filter lets everything through
WORKFLOW_RUN_LEVELS = 3  # d: chained `workflow_run` events
ENVIRONMENT_REVIEWERS = 6  # documentation of environments
WAIT_TIMER_MINUTES = 43_200  # documentation of environments
SECRET_BYTES = 48_000  # documentation of secrets: 48 KB each
STEP_SUMMARY_BYTES = 1_048_576  # e
