#!/bin/sh
# Installs the project into .venv. Uses the machine's uv, or fetches one into .tools; uv finds Python 3.10 or
# fetches it. Needs no root. With --no-dev without what only tests need.
set -eu
cd "$(dirname "$0")/.."

say() { printf '[%s] %s\n' "$(date +%H:%M:%S)" "$1" >&2; }

find_uv() {
    # A version manager may leave a `uv` in the PATH that does not run here.
    if uv --version >/dev/null 2>&1; then
        command -v uv
        return
    fi
    if [ ! -x .tools/uv/bin/uv ]; then
        say "setup: fetching uv into .tools (this machine has none)"
        python3 -m venv .tools/uv || {
            say "setup: python3 cannot make a virtual environment. Next: apt-get install python3-venv"
            exit 1
        }
        .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check "uv>=0.5"
    fi
    echo .tools/uv/bin/uv
}

uv=$(find_uv)
say "setup: installing the packages of uv.lock into .venv (about 3 GB, a minute or two the first time)"
# --inexact keeps what a fuller installation has put there.
"$uv" sync --locked --inexact "$@"
touch .venv/.serve
[ "${1:-}" = --no-dev ] || touch .venv/.test
say "setup: done"
