#!/bin/sh
# Builds the website into dist; Maven and ./ploshtadka run it.
#   frontend/build.sh verify    checks, tests and builds it
#   frontend/build.sh build     builds it
#   frontend/build.sh check     only looks whether Node.js is there
set -eu
cd "$(CDPATH='' cd "$(dirname "$0")" && pwd -P)"

fail() {
    echo "frontend/build.sh: $1" >&2
    exit 1
}

case ${1:-} in
    verify | build | check) ;;
    *) fail "say verify, build or check." ;;
esac

version=$(node --version 2> /dev/null || true)
# As a number: 20.19 is 20019.
number=$(echo "$version" | sed -n 's/^v\([0-9]*\)\.\([0-9]*\)\..*/\1 \2/p' | awk '{ print $1 * 1000 + $2 }')
if [ "${number:-0}" -lt 20019 ] || ! command -v npm > /dev/null; then
    fail "Node.js 20.19 or newer is needed to build the site; please install it and put it with its npm on the PATH${version:+ (this one is $version)}."
fi
[ "$1" != check ] || exit 0

# What changes during the build is newer than its start.
mkdir -p target
: > target/started
# npm writes this file at the end of an installation.
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ -n "$(find package-lock.json -newer "$installed")" ]; then
    npm ci --no-audit --no-fund
fi
npm run "$1"
mv target/started target/built
