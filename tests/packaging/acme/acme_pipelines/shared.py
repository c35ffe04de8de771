"""What every pipeline of Acme shares."""

from pipegen import AllGreen, Environment, Secret

production = Environment("production", url="https://acme.example.com")
registry_token = Secret("ACME_REGISTRY_TOKEN", purpose="installing Acme's own packages", required_by="ci")
gate = AllGreen("ci-ok")
