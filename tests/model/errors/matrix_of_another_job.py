from pipegen import Job, Matrix, Pipeline, Push, run

mine = Matrix(os=["a"])
yours = Matrix(os=["b"])
job = Job("build", strategy=mine, steps=[run("make", env={"OS": yours.os})])
pipeline = Pipeline("p", on=Push(), jobs=[job])
