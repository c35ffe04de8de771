from pipegen import Matrix

Matrix(a=list(range(20)), b=list(range(13)))
