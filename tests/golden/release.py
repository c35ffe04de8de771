"""A tag `v*` becomes a release: the version travels from job to job as an output."""

from pipegen import Job, Pipeline, Push, actions, contains, github, run, startswith

find = run(
    """
    version="${GITHUB_REF_NAME#v}"
    echo "version=$version" >> "$GITHUB_OUTPUT"
    """,
    name="Find the version",
    outputs=["version"],
)

version = Job("version", steps=[find], outputs={"version": find.outputs.version})

build = run(
    """
    ./build.sh
    echo "digest=$(sha256sum dist/app.tgz | cut -d' ' -f1)" >> "$GITHUB_OUTPUT"
    """,
    name="Build",
    outputs=["digest"],
)

package = Job(
    "package",
    steps=[
        actions.checkout(fetch_depth=0),
        build,
        actions.attest_build_provenance(subject_path="dist/app.tgz", if_=~github.event.repository.private),
        actions.upload_artifact(with_name=f"app-{version.outputs.version}", path="dist/app.tgz"),
    ],
    outputs={"digest": build.outputs.digest},
)

publish = Job(
    "publish",
    name=f"Publish {version.outputs.version}",
    if_=startswith(github.ref, "refs/tags/v") & ~contains(version.outputs.version, "-"),
    steps=[
        actions.download_artifact(with_name=f"app-{version.outputs.version}", path="dist"),
        actions.softprops.action_gh_release(
            files=["dist/app.tgz", "dist/*.sha256"],
            generate_release_notes=True,
            body=f"SHA-256: {package.outputs.digest}",
        ),
    ],
)

release = Pipeline("release", name="Release", on=Push(tags=["v[0-9]+.*"]), jobs=[version, package, publish])
