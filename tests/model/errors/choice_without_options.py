from pipegen import Input

Input(type="choice")
