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

# A Python 3.10 of a version manager that is not in the PATH spares fetching one.
find_python() {
    for python in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10*/bin/python3.10 /usr/local/bin/python3.10; do
        if [ -x "$python" ] && "$python" -c 'import venv' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
}

uv=$(find_uv)
if [ -z "${UV_PYTHON:-}" ] && ! python3.10 --version >/dev/null 2>&1; then
    python=$(find_python)
    [ -z "$python" ] || export UV_PYTHON="$python"
fi
say "setup: installing the packages of uv.lock into .venv (about 3 GB, a minute or two the first time)"
# --inexact keeps what a fuller installation has put there.
"$uv" sync --locked --inexact "$@"
touch .venv/.serve
[ "${1:-}" = --no-dev ] || touch .venv/.test
say "setup: done"
