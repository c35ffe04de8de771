from pipegen import raw

raw({"a": 1})
