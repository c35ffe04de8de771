from pipegen import Matrix

Matrix(node=["20", "22"], exclude=[{"nodes": "20"}])
