from pipegen import Matrix

Matrix(node=[])
