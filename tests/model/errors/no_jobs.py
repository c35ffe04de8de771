from pipegen import Pipeline, Push

Pipeline("ci", on=Push(), jobs=[])
