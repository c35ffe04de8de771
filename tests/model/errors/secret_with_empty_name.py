from pipegen import Secret

Secret("")
