# Everything a checkout needs goes into .venv and .tools; nothing outside the work tree is touched.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Tried in this order; the first that is Python 3.11 or newer is taken. `make PYTHON=python3.13 VENV=.venv-3.13 test` names one.
PYTHON ?= python3.11 python3 python3.12 python3.13 python3.14
VENV ?= .venv
TOOLS := .tools
ACT := v0.2.89
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
CODE := pipegen tests benchmarks $(wildcard pipelines)
PYTEST ?= -q -n 2
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.PHONY: help demo test lint types bench schemas rules clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.runtime ## build the reference product, say what was written and proved, check it
	@echo '== pipegen build: pipelines/ -> .github/, pipelines/vera/ -> examples/vera/.github/'
	@$(BIN)/pipegen build
	@echo '== pipegen check: is every file as its pipeline says?'
	@$(BIN)/pipegen check

test: $(VENV)/.dev $(TOOLS)/.installed $(TOOLS)/.act-$(ACT) ## run every test, the independent judges included
	@$(BIN)/python -m pytest $(PYTEST)

lint: $(VENV)/.dev ## style, format, scripts, and that generated files are as their pipelines say
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/shellcheck .ci/run
	@$(BIN)/pipegen check --no-cache

types: $(VENV)/.dev ## mypy --strict and pyright strict
	@$(BIN)/mypy
	@$(BIN)/pyright --pythonpath $(BIN)/python

bench: $(VENV)/.bench ## whole-process times against bare Python, yamloom, ghagen, zizmor and actionlint
	@$(BIN)/python benchmarks/bench.py

schemas: $(VENV)/.runtime ## write schemas/ anew from the model
	@$(BIN)/python -c 'from pipegen.workflow.json_schema import write; write()'
	@$(BIN)/python -c 'import json; from pipegen.app.settings import schema; print(json.dumps(schema(), indent=2))' > schemas/config.schema.json

rules: $(VENV)/.runtime ## write docs/rules.md and the index of the rules anew from the rules
	@mkdir -p $(TOOLS)
	@$(BIN)/python -c 'from pipegen.rules.catalog import index_text; print(index_text(), end="")' > $(TOOLS)/index.py
	@mv $(TOOLS)/index.py pipegen/rules/index.py
	@$(BIN)/python -c 'from pipegen.app.rule_page import rule_page; print(rule_page(), end="")' > docs/rules.md

clean: ## remove what make installed, and caches
	rm -rf $(VENV) $(TOOLS) .pipegen_cache .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

# act runs workflows for real. Without Go 1.25 or newer the tests that ask it are skipped and say so.
$(TOOLS)/.act-$(ACT):
	@mkdir -p $(TOOLS); if command -v go >/dev/null \
	  && GOBIN='$(abspath $(TOOLS))/bin' GOPATH='$(abspath $(TOOLS))/go' GOCACHE='$(abspath $(TOOLS))/go/cache' \
	     GOFLAGS=-modcacherw go install github.com/nektos/act@$(ACT) 2>/dev/null; then rm -rf $(TOOLS)/go && touch $@; \
	else rm -rf $(TOOLS)/go; echo 'make: no Go 1.25 or newer here, or no network; tests that ask act will be skipped'; fi

# Debian's python3 comes without venv's pip: then virtualenv is tried, then the pip that is installed beside it.
$(VENV)/.made:
	@python=$$(for p in $(PYTHON); do "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done || true); \
	if [ -z "$$python" ]; then \
	  echo 'make: pipegen needs Python 3.11 or newer, and none of these is: $(PYTHON)' >&2; \
	  echo 'make: install one, or name one: make PYTHON=/path/to/python3' >&2; exit 1; fi; \
	rm -rf $(VENV); \
	"$$python" -m venv $(VENV) >/dev/null 2>&1 \
	  || "$$python" -m virtualenv --quiet $(VENV) 2>/dev/null \
	  || { "$$python" -m venv --without-pip $(VENV) && "$$python" -m pip --quiet --python $(BIN)/python install pip; } 2>/dev/null \
	  || { rm -rf $(VENV); echo "make: $$python cannot make virtual environments; install the package python3-venv" >&2; exit 1; }
	@touch $@

$(VENV)/.runtime: $(VENV)/.made pyproject.toml
	@$(PIP) install --quiet --editable .
	@touch $@

# pip knows dependency groups from 25.1 on.
$(VENV)/.dev: $(VENV)/.made pyproject.toml
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@$(PIP) install --quiet --editable . --group dev
	@touch $(VENV)/.runtime $@

$(VENV)/.bench: $(VENV)/.made pyproject.toml
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@$(PIP) install --quiet --editable . --group bench
	@touch $(VENV)/.runtime $@

# GitHub's own parser and editor service. Without node 20 the tests that ask them are skipped and say so.
$(TOOLS)/.installed: tests/oracles/package.json
	@if node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; then \
	  mkdir -p $(TOOLS) && cp tests/oracles/package.json $(TOOLS)/ \
	  && npm install --prefix $(TOOLS) --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error && touch $@; \
	else echo 'make: no node 20 or newer here; tests that ask GitHub'"'"'s own parser will be skipped'; fi
