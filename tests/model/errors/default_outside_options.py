from pipegen import Input

Input(type="choice", options=["low", "high"], default="middle")
