from pipegen import github

github.ref_nam
