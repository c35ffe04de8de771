from pipegen import actions, run

node = actions.setup_node(id="node")
run("true", if_=node.outputs.cache_hits == "true")
