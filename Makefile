# `make serve` and `make test` need git, python3 with venv, make and gcc; they fetch the rest into this folder.
.DEFAULT_GOAL := help
export RASA_TELEMETRY_ENABLED := false
MADOGUCHI := .venv/bin/madoguchi
PYTHON := .venv/bin/python

help:  ## Show this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

serve: .venv/.serve  ## Install, train and compile what is missing, and answer over HTTP
	@$(MADOGUCHI) serve

test: .venv/.test  ## Install and run every test
	@$(MADOGUCHI) train
	@$(MADOGUCHI) check
	@$(PYTHON) -m pytest -q

train: .venv/.serve  ## Train the model if something has changed
	@$(MADOGUCHI) train

check: .venv/.serve  ## Check all content
	@$(MADOGUCHI) check

verify: .venv/.serve  ## Find every figure again in the plans (PLANS_DIR, or ../shared/plans)
	@$(MADOGUCHI) knowledge verify

evaluate: .venv/.test  ## Measure understanding, set the confidence bands, write docs/nlu.md
	@$(PYTHON) -m benchmarks.evaluate --write

bench: .venv/.test  ## Measure speed against stock Rasa, write docs/benchmarks.md
	@$(MADOGUCHI) train
	@$(PYTHON) -m benchmarks.bench --write

figures: .venv/.serve  ## Write docs/content.md and docs/knowledge.md: what is held, that it holds
	@$(PYTHON) -m tools.write_content

picture: .venv/.serve  ## Draw docs/conversation.svg anew from real answers
	@$(PYTHON) -m tools.draw_conversation

lint: .venv/.test  ## Check the style of the code
	@.venv/bin/ruff check .

clean:  ## Remove what was installed, trained and kept; conversations too
	rm -rf .venv .tools .rasa .madoguchi models

.venv/.serve: pyproject.toml uv.lock tools/setup.sh
	@sh tools/setup.sh --no-dev

.venv/.test: pyproject.toml uv.lock tools/setup.sh
	@sh tools/setup.sh

.PHONY: help serve test train check verify evaluate bench figures picture lint clean
