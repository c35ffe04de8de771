from pipegen import Concurrency

Concurrency("deploy", queue="all")
