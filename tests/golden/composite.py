"""A composite action of the repository and a pipeline that uses it."""

from pipegen import ActionInput, ActionOutput, CompositeAction, Job, Pipeline, PullRequest, actions, inputs, run, uses

restore = actions.cache(
    id="cache",
    name="Restore the build cache",
    path=["~/.cargo/registry", "target"],
    key="cargo-${{ runner.os }}-${{ hashFiles('**/Cargo.lock') }}",
    restore_keys=["cargo-${{ runner.os }}-"],
)

setup = CompositeAction(
    "setup-rust",
    name="Set up Rust",
    description="Installs a toolchain and restores the build cache",
    inputs={
        "toolchain": ActionInput(description="Name of the toolchain", default="stable"),
        "components": ActionInput(description="Components to add", required=True),
    },
    outputs={"cache-hit": ActionOutput(description="Whether the cache was there", value=restore.outputs.cache_hit)},
    steps=[
        run(
            f"""
            rustup toolchain install {inputs.toolchain} --component {inputs.components}
            rustup default {inputs.toolchain}
            """,
            name="Install the toolchain",
        ),
        restore,
    ],
)

rust = uses(setup, name="Set up Rust", with_={"components": "clippy,rustfmt"})

check = Job(
    "check",
    steps=[
        actions.checkout(),
        rust,
        run("cargo build --locked", name="Build", if_=rust.outputs.cache_hit != "true"),
        run("cargo clippy --all-targets -- -D warnings", name="Lint"),
        run("cargo test", name="Test", env={"RUST_BACKTRACE": 1}),
    ],
)

pipeline = Pipeline("rust", name="Rust", on=PullRequest(paths=["**.rs", "**/Cargo.*"]), jobs=[check])
