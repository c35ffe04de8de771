from pipegen import Input

Input(options=["low", "high"])
