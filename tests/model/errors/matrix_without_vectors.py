from pipegen import Matrix

Matrix()
