from pipegen import Matrix, from_json

Matrix(node=[*from_json("[20, 22]")])
