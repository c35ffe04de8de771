from pipegen import github

github.ref == "refs/heads/${{ github. }}"
