from pipegen import Job, Matrix, run

versions = Matrix(node=["20", "22"])
Job("test", strategy=versions, steps=[run(f"nvm use {versions.nod}")])
