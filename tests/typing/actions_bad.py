"""What the bindings of actions refuse; type checkers must find an error on each marked line and no other."""

from pipegen import Secret, actions, uses
from pipegen.actions import docker

actions.chekcout()  # error
docker.bild_push_action()  # error
actions.checkout(fetch_dept=0)  # error
actions.checkout(fetch_depth="0")  # error
actions.checkout(lfs="true")  # error
actions.checkout(token="ghp_literal")  # error
actions.checkout(submodules="deep")  # error
actions.checkout("main")  # error
actions.cache(path=["a"])  # error
actions.cache(path=["a"], key="k", save_always=True)  # error
actions.setup_node(node_version=22)  # error
actions.setup_python(python_version=3.10)  # error
actions.upload_artifact(path="x", if_no_files_found="eror")  # error
actions.aquasecurity.trivy_action(severity=["HIGHEST"])  # error
actions.docker.login_action(username="me", password="hunter2")  # error
actions.amondnet.vercel_action(vercel_token=Secret("T"), with_env=["A=1"])  # error
actions.checkout(timeout_minutes="5")  # error
actions.checkout(effect="bild")  # error

step = actions.checkout(id="code")
print(step.outputs.comit)  # error
print(step.outputs["comit"])  # error
uses(step)  # error
