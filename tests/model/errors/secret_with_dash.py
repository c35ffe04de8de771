from pipegen import Secret

Secret("API-KEY")
