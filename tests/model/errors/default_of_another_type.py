from pipegen import Input

Input(type="number", default="3")
