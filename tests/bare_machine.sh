#!/usr/bin/env bash
# Tries the README on a machine that has nothing: makes a clean Debian with mmdebstrap, copies the last commit
# into it, and does there what a stranger does, who types the README's commands as they are written, and installs
# what the README and the program's own sentences ask for, and no more. The window opens on a virtual screen.
#
# Not part of CI: it takes some twenty minutes (all tests, one after the other), 2 GB for temporary files, the rights
# of an administrator on Linux, and mmdebstrap and xvfb. It leaves nothing, however it ends.
# Usage: tests/bare_machine.sh [SUITE [MIRROR...]], as mmdebstrap takes them; without any, Debian 12 (bookworm).
set -euo pipefail

readonly PATIENCE=30 # seconds; a window that is open so long stays open
# shellcheck source=tests/machine.sh
source "$(dirname "${BASH_SOURCE[0]}")/machine.sh"

# Inside: the stranger, and an administrator who installs what the stranger asks for.

live() {
    export DEBIAN_FRONTEND=noninteractive
    local command asked
    cd "$CHECKOUT"
    make_stranger
    apt-get update -qq

    announce "What the README says to install"
    install "$(grep -om1 'sudo apt install [a-z0-9 .+-]*' README.md)"
    python3 --version

    announce "The README's command for the tests, before anything else is installed"
    command=$(readme_command 2)
    try "$command" || true

    announce "The README's command for the window"
    command=$(readme_command 1)
    try "${command% && *}"
    # The last part by itself, for only that is to be ended.
    try "timeout $PATIENCE ${command##* && }" || true
    if asked=$(grep -o 'sudo apt install .*' /tmp/said); then
        install "$asked" # all of it, and so only once
        try "timeout $PATIENCE ${command##* && }" || true
    fi
    [ "$status" = 124 ] || return 1 # else nobody closed the window, or it asks for more
    echo "The window stayed open."

    announce "The README's command for the tests"
    try "$(readme_command 2)"
}

install() {
    echo "$1"
    # shellcheck disable=SC2086 # these are words
    apt-get install -qq -y -o Dpkg::Use-Pty=0 ${1#sudo apt install } >/tmp/installed 2>&1 ||
        { cat /tmp/installed; return 1; }
}

# The fenced blocks of commands are counted from the top.
readme_command() {
    awk -v wanted="$1" '/^```sh$/ { inside = ++seen == wanted; next } /^```$/ { inside = 0 } inside' README.md
}

{
    # Read as one, for the script may be changed while it runs.
    if [ "${1:-}" = inside ]; then
        display=$2
        live
    else
        cd "$(dirname "${BASH_SOURCE[0]}")/.."
        suite=${1:-bookworm}
        open_workshop
        announce "A clean Debian ($suite)"
        run_machine bare_machine.sh "$suite" -- "${@:2}"
    fi
    exit
}
