#!/usr/bin/env bash
# Tries the ways in which people install a program of Python: pip, pipx and uv, each from the built wheel in a home
# that is empty; then the program's menu entry, which must start it; and looks for what was left when it is gone.
#
# Not part of CI: it takes some minutes, 3 GB for temporary files and the registry of packages. It leaves nothing.
# Usage: tests/installs.sh
set -euo pipefail

announce() {
    printf '\n== %s (%ss)\n' "$1" "$SECONDS"
}

# Does what whoever installed a program does with it. The home is taken for the whole person.
use() {
    local program=$1 entry started
    "$program" --version
    "$program" check "$work/team.yaml"
    "$program" export "$work/team.yaml" --output "$work/team.png"
    all_files >"$work/before"
    "$program" integrate
    entry=$HOME/.local/share/applications/orgviewer.desktop
    ! command -v desktop-file-validate >/dev/null || desktop-file-validate "$entry"
    started=$(sed -n 's/^Exec="\(.*\)" %f$/\1/p' "$entry")
    echo "The menu starts $started"
    [ "$("$started" --version)" = "$("$program" --version)" ]
    (cd "$HOME" && find . -type f -path '*/.local/share/*' -exec cksum {} + | sort) >"$work/once"
    "$program" integrate >/dev/null
    (cd "$HOME" && find . -type f -path '*/.local/share/*' -exec cksum {} + | sort) | diff "$work/once" -
    "$program" integrate --remove
    all_files | diff "$work/before" -
    echo "Nothing is left of the menu's entry."
}

# What lies in the home, but for what Python compiles when it first runs something.
all_files() {
    (cd "$HOME" && find . -not -path '*/__pycache__*' | sort)
}

new_home() {
    announce "$1"
    export HOME=$work/home-$1 XDG_DATA_HOME='' QT_QPA_PLATFORM=offscreen
    mkdir "$HOME"
}

{
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    export PIP_DISABLE_PIP_VERSION_CHECK=1
    cp data/example.yaml "$work/team.yaml"

    announce "The wheel"
    python3 -m venv "$work/tools"
    "$work/tools/bin/pip" install --quiet pipx uv
    "$work/tools/bin/pip" wheel --quiet --no-deps --wheel-dir "$work" .
    wheel=$(echo "$work"/orgviewer-*.whl)
    cd "$work"

    new_home pip
    python3 -m venv "$HOME/environment"
    "$HOME/environment/bin/pip" install --quiet "$wheel"
    use "$HOME/environment/bin/orgviewer"

    new_home pipx
    "$work/tools/bin/pipx" install --quiet "$wheel"
    use "$HOME/.local/bin/orgviewer"
    "$work/tools/bin/pipx" uninstall orgviewer
    [ ! -e "$HOME/.local/bin/orgviewer" ]

    new_home uv
    "$work/tools/bin/uv" tool install --quiet "$wheel"
    use "$HOME/.local/bin/orgviewer"
    "$work/tools/bin/uv" tool uninstall orgviewer
    [ ! -e "$HOME/.local/bin/orgviewer" ]

    announce "All three work"
    exit
}
