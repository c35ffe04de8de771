from pipegen import Concurrency

Concurrency("deploy", cancel_in_progress=True, queue="max")
