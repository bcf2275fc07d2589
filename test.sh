#!/usr/bin/env bash
# Installs what is missing, builds Release, runs every test; the last line is "N passed, N failed, N skipped".
# Usage: ./test.sh [suite ...]    e.g. ./test.sh Engine Storage   (names of tests/MotCua.<suite>.Tests)
set -u
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*"; }
die() { say "$*" >&2; exit 1; }

command -v dotnet >/dev/null || die "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
command -v node >/dev/null || die "Node 20 or newer is missing: https://nodejs.org"

# Debian names; elsewhere install Chromium, the Noto fonts and tzdata by hand.
packages=""
[ -x /usr/bin/chromium ] || packages="$packages chromium"
[ -e /usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf ] || packages="$packages fonts-noto-core"
[ -e /usr/share/zoneinfo/Asia/Ho_Chi_Minh ] || packages="$packages tzdata"
if [ -n "$packages" ]; then
  command -v apt-get >/dev/null || die "Please install:$packages"
  root=""; [ "$(id -u)" = 0 ] || root="sudo"
  say "Installing:$packages"
  log=$(mktemp)
  if ! { $root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $packages; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2; die "Installing$packages failed"
  fi
  rm -f "$log"
fi

started=$SECONDS
say "Building (Release)"
dotnet build MotCua.sln -c Release -nologo -v quiet -clp:NoSummary || die "The build failed"
say "Built in $((SECONDS - started)) s"

results=$(mktemp -d)
passed=0; failed=0; skipped=0; broken=0
suites=("$@"); [ ${#suites[@]} -gt 0 ] || suites=($(ls -d tests/MotCua.*.Tests | sed 's#tests/MotCua\.##; s#\.Tests$##'))
for suite in "${suites[@]}"; do
  project="tests/MotCua.$suite.Tests"
  [ -d "$project" ] || die "No suite named $suite"
  budget=$(sed -n "s/^| $suite | *\([0-9]*\) s.*/\1/p" tests/README.md)
  began=$SECONDS
  dotnet test "$project" -c Release --no-build -nologo -v quiet --logger "console;verbosity=minimal" \
    --logger "trx;LogFileName=$suite.trx" --results-directory "$results" -- RunConfiguration.TestSessionTimeout=1500000
  code=$?
  took=$((SECONDS - began))
  counters=$(grep -o '<Counters [^>]*>' "$results/$suite.trx" 2>/dev/null | head -n 1)
  if [ -z "$counters" ]; then say "$suite: no result (exit $code)"; broken=$((broken + 1)); continue; fi
  count() { printf '%s' "$counters" | sed "s/.* $1=\"\([0-9]*\)\".*/\1/"; }
  p=$(count passed); total=$(count total); executed=$(count executed)
  f=$(( executed - p )); s=$(( total - executed ))
  passed=$((passed + p)); failed=$((failed + f)); skipped=$((skipped + s))
  [ "$code" = 0 ] || [ "$f" -gt 0 ] || broken=$((broken + 1))
  note=""; [ -z "$budget" ] || [ "$took" -le "$budget" ] || note="  (over its budget of $budget s)"
  say "$suite: $p passed, $f failed, $s skipped in $took s$note"
done
rm -rf "$results"
failed=$((failed + broken))
say "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
