from pipegen import Push

Push(nonsense=["main"])
