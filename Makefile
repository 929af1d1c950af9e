# Everything a developer runs. Needs Python 3.11 or newer and make; `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed

.DEFAULT_GOAL := help
.PHONY: help install test run demo bench picture readme snapshots

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(INSTALLED) ## The environment that all the others use

# The package itself is installed by reference: only a change of its dependencies needs another install.
$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11' >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

test: $(INSTALLED) ## Style, types, walls between the packages, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist loadgroup

run: $(INSTALLED) ## The app, on your own data
	@$(BIN)/habit-tui

demo: $(INSTALLED) ## The app, on invented data; nothing is saved
	@$(BIN)/habit-tui demo

bench: $(INSTALLED) ## How fast it is, side by side with what it is built on
	@$(BIN)/python -m bench $(ARGS)

picture: $(INSTALLED) ## Draw the README's picture anew
	@$(BIN)/python -m scripts.picture

readme: $(INSTALLED) ## Write the README's table of keys anew
	@$(BIN)/python -m scripts.readme

snapshots: $(INSTALLED) ## Accept how the screens look now; look at them first
	$(BIN)/pytest tests --snapshot-update
