from pipegen import Matrix

versions = Matrix(node=["20", "22"])
versions.node = ["24"]
