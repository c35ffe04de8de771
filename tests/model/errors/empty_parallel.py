from pipegen import parallel

parallel()
