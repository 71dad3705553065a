#!/usr/bin/env bash
# Tries the README on a machine that has nothing: makes a clean Debian with mmdebstrap, copies the last commit
# into it, and does there what a stranger does, who types the README's commands as they are written, and installs
# what the README and the program's own sentences ask for, and no more. The window opens on a virtual screen.
#
# Not part of CI: it takes some ten minutes, 2 GB for temporary files, the rights of an administrator on Linux, and
# mmdebstrap and xvfb. It leaves nothing, however it ends.
# Usage: tests/bare_machine.sh [SUITE [MIRROR...]], as mmdebstrap takes them; without any, Debian 12 (bookworm).
set -euo pipefail

readonly PATIENCE=30 # seconds; a window that is open so long stays open
readonly CHECKOUT=/home/stranger/orgviewer PATHS=/usr/sbin:/usr/bin:/sbin:/bin # in the new machine

announce() {
    printf '\n== %s (%ss)\n' "$1" "$SECONDS"
}

# Outside: the machine is made, with its ways to the registries.

make_machine() {
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    local suite=${1:-bookworm} program option options=()
    for program in mmdebstrap Xvfb git; do
        command -v "$program" >/dev/null || { echo "the program \"$program\" is not installed" >&2; exit 2; }
    done
    [ "$(id -u)" = 0 ] || { echo "only an administrator can make a machine: use sudo" >&2; exit 2; }
    work=$(mktemp -d)
    chmod 755 "$work" # apt reads as a user of its own
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    git archive --prefix="${CHECKOUT#/}/" --output="$work/checkout.tar" HEAD
    pip_configuration >"$work/pip.conf"
    mapfile -t options < <(apt-config dump Acquire | grep -v IndexTargets)
    Xvfb -displayfd 3 -screen 0 1920x1200x24 3>"$work/display" 2>/dev/null &
    screen=$!
    for ((option = 0; option < ${#options[@]}; option++)); do options[option]="--aptopt=${options[option]}"; done
    until [ -s "$work/display" ]; do sleep 0.1; kill -0 "$screen"; done

    announce "A clean Debian ($suite)"
    # In the background, for a trap waits for no more than `wait`. What is mounted, and whoever runs, ends with the
    # first process of a space of its own, so nothing is mounted where files are removed.
    TMPDIR=$work unshare --mount --pid --fork --mount-proc --kill-child \
        mmdebstrap --mode=root --quiet --variant=minbase --format=null "${options[@]}" \
        --customize-hook="tar-in $work/checkout.tar /" \
        --customize-hook="copy-in $work/pip.conf $work/certificates.pem /etc" \
        --chrooted-customize-hook="env -i PATH=$PATHS bash $CHECKOUT/tests/bare_machine.sh inside :$(cat "$work/display")" \
        "$suite" - "${@:2}" </dev/null &
    machine=$!
    wait "$machine"
}

# shellcheck disable=SC2317 # the trap reaches it
clean_up() {
    local status=$?
    if [ -n "${machine:-}" ]; then
        pkill -KILL --parent "$machine" || true
        wait "$machine" || true
    fi
    if [ -n "${screen:-}" ]; then
        kill "$screen" || true
        wait "$screen" || true
    fi
    rm -rf --one-file-system "$work"
    exit "$status"
}

# How pip reaches its registry here, and nothing else of its settings: the folders that they name are not there.
pip_configuration() {
    local settings certificates
    settings=$(python3 -m pip config list 2>/dev/null |
        sed -nE "s/^[^.]+\.(cert|index-url|proxy|timeout|trusted-host)='(.*)'$/\1 = \2/p" | awk '!seen[$1]++')
    certificates=$(sed -n 's/^cert = //p' <<<"$settings")
    cp "${certificates:-/dev/null}" "$work/certificates.pem"
    echo '[global]'
    grep -v '^cert = ' <<<"$settings" || true
    [ -z "$certificates" ] || echo 'cert = /etc/certificates.pem'
}

# Inside: the stranger, and an administrator who installs what the stranger asks for.

live() {
    export DEBIAN_FRONTEND=noninteractive
    local command asked
    cd "$CHECKOUT"
    useradd --shell /bin/bash stranger
    chown -R stranger: /home/stranger
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
    for _ in 1 2 3; do
        if try "timeout $PATIENCE ${command##* && }"; then exit 1; fi # the window was closed by nobody
        asked=$(grep -o 'sudo apt install .*' /tmp/said) || break
        install "$asked"
    done
    [ "$status" = 124 ] || return 1
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

# Runs a command as the stranger; keeps what it said and its status.
try() {
    printf '$ %s\n' "$1"
    status=0
    su stranger -c "export DISPLAY=$display; $1" 2>&1 | tee /tmp/said || status=$?
    echo "(status $status)"
    return "$status"
}

{
    # Read as one, for the script may be changed while it runs.
    if [ "${1:-}" = inside ]; then
        display=$2
        live
    else
        make_machine "$@"
    fi
    exit
}
