from pipegen import Issues, Job, Pipeline, actions, github

greet = actions.github_script(script=f"console.log('{github.event.issue.title}')")
pipeline = Pipeline("p", on=Issues(types=["opened"]), jobs=[Job("greet", steps=[greet])])
