# shellcheck shell=bash
# A clean Debian made by mmdebstrap, for scripts that try something on a machine that has nothing; with a virtual
# screen beside it, and the ways to the registries that are usual here. It leaves nothing, however it ends.
# Sourced, never run: the script that does it is called again inside, as "SCRIPT inside :DISPLAY".

readonly CHECKOUT=/home/stranger/orgviewer PATHS=/usr/sbin:/usr/bin:/sbin:/bin # in the new machine

announce() {
    printf '\n== %s (%ss)\n' "$1" "$SECONDS"
}

# Makes the folder "$work" and the screen "$DISPLAY"; both are gone at the end.
open_workshop() {
    local program
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
    Xvfb -displayfd 3 -screen 0 1920x1200x24 3>"$work/display" 2>/dev/null &
    screen=$!
    until [ -s "$work/display" ]; do sleep 0.1; kill -0 "$screen"; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# Makes the machine, copies files into its root, and calls a script of the checkout inside it:
# run_machine SCRIPT SUITE [FILE...] [-- MIRROR...]
run_machine() {
    local script=$1 suite=$2 option options=()
    shift 2
    mapfile -t options < <(apt-config dump Acquire | grep -v IndexTargets)
    for ((option = 0; option < ${#options[@]}; option++)); do options[option]="--aptopt=${options[option]}"; done
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=(--customize-hook="copy-in $1 /")
        shift
    done
    [ $# = 0 ] || shift
    # In the background, for a trap waits for no more than `wait`. What is mounted, and whoever runs, ends with the
    # first process of a space of its own, so nothing is mounted where files are removed.
    TMPDIR=$work unshare --mount --pid --fork --mount-proc --kill-child \
        mmdebstrap --mode=root --quiet --variant=minbase --format=null \
        --customize-hook="tar-in $work/checkout.tar /" \
        --customize-hook="copy-in $work/pip.conf $work/certificates.pem /etc" \
        "${options[@]}" \
        --chrooted-customize-hook="env -i PATH=$PATHS bash $CHECKOUT/tests/$script inside $DISPLAY" \
        "$suite" - "$@" </dev/null &
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

# Inside: what somebody who is no administrator does there, and what came of it.
make_stranger() {
    useradd --shell /bin/bash stranger
    chown -R stranger: /home/stranger
}

# Runs a command as the stranger; keeps what it said and its status.
try() {
    printf '$ %s\n' "$1"
    status=0
    # shellcheck disable=SC2154 # the script that sources this one sets it inside
    su stranger -c "export DISPLAY=$display; $1" 2>&1 | tee /tmp/said || status=$?
    echo "(status $status)"
    return "$status"
}
