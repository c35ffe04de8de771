from pipegen import Matrix

Matrix(node="22")
