from pipegen import Push

Push(branches="main")
