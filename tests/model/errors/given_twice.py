from pipegen import Schedule

Schedule("0 3 * * *", cron="0 4 * * *")
