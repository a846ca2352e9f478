# `make run` and `make test` each do all their own set-up; see README.md.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

BIN      := bin/eig
# The moment at which the demonstration lives: the call of EIG 4 is open.
DEMO     := 2020-05-11T09:00:00+02:00
AIR      := github.com/air-verse/air@v1.63.0
CHECKER  := honnef.co/go/tools/cmd/staticcheck@v0.8.2
WITHPG   := go run ./internal/dbtest/withpg
MODULES  := frontend/node_modules/.package-lock.json
DIST     := frontend/dist/index.html
PAGES     = $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune -o -type f -print)

.PHONY: help run dev test test-go test-front test-e2e build generate verify lint bench migration

help: ## list the commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: build ## build everything and serve the demonstration on http://localhost:8080
	EIG_CLOCK="$${EIG_CLOCK-$(DEMO)}" $(BIN) serve --seed-if-empty

dev: $(DIST) ## serve with hot reload: pages on http://localhost:5173, API on :8080
	@trap 'kill $$(jobs -p) 2>/dev/null || true' EXIT; \
	(cd frontend && exec npx vite --clearScreen false) & \
	EIG_CLOCK="$${EIG_CLOCK-$(DEMO)}" go run $(AIR) \
		--tmp_dir bin/dev --build.cmd 'go build -o bin/dev/eig ./cmd/eig' --build.full_bin 'bin/dev/eig serve --seed-if-empty --log text' \
		--build.include_ext go --build.exclude_dir 'frontend,data,bin' --build.send_interrupt true --misc.clean_on_exit true

build: $(DIST) ## build the one program, bin/eig
	go build -o $(BIN) ./cmd/eig

$(MODULES): frontend/package.json frontend/package-lock.json
	@.ci/need node 20.19 npm
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

$(DIST): $(MODULES) $(PAGES)
	cd frontend && npm run build

test: ## test everything: Go on both databases, pages, browser against the real program
	@.ci/need node 20.19 npm go postgresql chromium
	$(MAKE) test-front
	$(MAKE) test-go
	$(MAKE) test-e2e

test-front: $(MODULES)
	cd frontend && npm run lint && npm test

test-go: $(DIST)
	test -z "$$(gofmt -l $$(git ls-files '*.go' | grep -v '/generated/'))"
	go vet ./...
	$(WITHPG) go test ./...

test-e2e: build
	$(WITHPG) .ci/e2e

generate: $(MODULES) ## generate ent, the GraphQL server and the client's types
	cd ent && go run -mod=mod entc.go
	go tool gqlgen
	cd frontend && npm run codegen

verify: generate ## check that what is committed is what the generators write
	git diff --exit-code
	test -z "$$(git status --porcelain)"

lint: $(DIST) ## vet, staticcheck and eslint
	go vet ./...
	go run $(CHECKER) ./...
	cd frontend && npm run lint

bench: ## benchmarks: figures for README, never a test
	$(WITHPG) go test -run '^$$' -bench . -benchtime 2s ./graph ./internal/search
	$(WITHPG) go test -run '^$$' -bench . -benchtime 1x ./internal/seed

migration: ## write the next migration of both dialects: make migration NAME=add_x
	@test -n "$(NAME)" || { echo 'say what changes: make migration NAME=add_x'; exit 1; }
	go build -o bin/migrationgen ./internal/database/migrationgen
	$(WITHPG) sh -c 'bin/migrationgen "$$EIG_TEST_POSTGRES_URL" "$(NAME)"'
