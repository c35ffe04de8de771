from pipegen import wait

wait()
