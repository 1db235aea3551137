#!/bin/sh
# Builds what runs in a browser; Maven and ./ploshtadka run it.
#   web-common/build.sh verify PART    checks, tests and builds a part: frontend, admin-panel, or web-common, which both use
#   web-common/build.sh build PART     builds it into its folder dist
#   web-common/build.sh check          only looks whether Node.js is there
set -eu
cd "$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)"

fail() {
    echo "web-common/build.sh: $1" >&2
    exit 1
}

case ${1:-} in
    check) ;;
    verify | build) [ -f "${2:-}/package.json" ] || fail "say which part: frontend, admin-panel or web-common." ;;
    *) fail "say verify, build or check." ;;
esac

version=$(node --version 2> /dev/null || true)
# As a number: 20.19 is 20019.
number=$(echo "$version" | sed -n 's/^v\([0-9]*\)\.\([0-9]*\)\..*/\1 \2/p' | awk '{ print $1 * 1000 + $2 }')
if [ "${number:-0}" -lt 20019 ] || ! command -v npm > /dev/null; then
    fail "Node.js 20.19 or newer is needed to build the pages; please install it and put it with its npm on the PATH${version:+ (this one is $version)}."
fi
[ "$1" != check ] || exit 0

# What changes during the build is newer than its start.
mkdir -p "$2/target"
: > "$2/target/started"
# npm writes this file at the end of an installation.
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ -n "$(find package-lock.json -newer "$installed")" ]; then
    npm ci --no-audit --no-fund
fi
npm run --silent "$1" --workspace "$2"
mv "$2/target/started" "$2/target/built"
