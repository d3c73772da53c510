# What people and machines run. `make help` lists it.

SHELL := /bin/bash
# A folder of one's own reports for the demo; empty for generated ones.
REPORTS ?=

.PHONY: help demo test build release format lint generate check-generated samples accuracy verify clean setup

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 20

demo: ## Show it working: two services, a set of reports, the comparisons, one trace. REPORTS=DIR takes your own.
	@Scripts/demo $(if $(REPORTS),"$(REPORTS)")

test: setup ## Run every test, after installing what they need.
	swift build --build-tests
	swift test --skip-build --skip EndToEndTests
	swift test --skip-build --no-parallel --filter EndToEndTests

setup: ## Install the Debian and Python packages that building and testing need.
	@Scripts/setup test

build: ## Build everything for debugging.
	swift build

release: ## Build the three programs optimised.
	swift build -c release --product gongkai
	swift build -c release --product gongkai-parser
	swift build -c release --product gongkai-analytics

format: ## Format our own sources.
	swift format --in-place --parallel --recursive $$(Scripts/own-sources)

lint: ## Fail where a source of ours is not formatted, or a doc comment is missing.
	swift format lint --strict --parallel --recursive $$(Scripts/own-sources)

generate: ## Generate Swift from Protos/.
	Scripts/generate-protos

check-generated: ## Fail where the generated Swift has drifted from Protos/.
	Scripts/generate-protos --check

samples: release ## Write the samples that are committed.
	Scripts/write-samples

accuracy: ## Write docs/accuracy.md: what is read right, by era, layout and table.
	Scripts/bench accuracy --write

verify: test lint check-generated ## Everything heavier than CI: sanitizers, fuzzing, benchmarks, the demo.
	Scripts/verify

clean: ## Remove what builds leave behind.
	swift package clean
	rm -rf .build/demo
