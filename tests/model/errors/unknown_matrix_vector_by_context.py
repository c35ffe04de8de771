from pipegen import Job, Matrix, Pipeline, Push, matrix, run

test = Job("test", strategy=Matrix(node=["20", "22"]), steps=[run(f"nvm use {matrix.nod}")])
pipeline = Pipeline("ci", on=Push(), jobs=[test])
