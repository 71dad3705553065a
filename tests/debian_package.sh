#!/usr/bin/env bash
# Tries the Debian package on a machine that has nothing: makes it, makes a clean Debian 12 with mmdebstrap, installs
# the package there, draws, opens the window on a virtual screen, looks whether the desktop opens files with it,
# removes it, and looks for what it left.
#
# Not part of CI: it takes some minutes, 3 GB for temporary files, the rights of an administrator on a Debian with the
# same Python as the new machine, and mmdebstrap, xvfb and imagemagick. It leaves nothing but a picture of the
# window, if a name is given.
# Usage: tests/debian_package.sh [PICTURE.png [PACKAGE.deb]]; without a package one is made.
set -euo pipefail

readonly PATIENCE=20 # seconds; a window that is open so long stays open
# shellcheck source=tests/machine.sh
source "$(dirname "${BASH_SOURCE[0]}")/machine.sh"

# Inside: an administrator installs, somebody else uses it.

live() {
    export DEBIAN_FRONTEND=noninteractive
    local file
    make_stranger
    cp -r "$CHECKOUT/data" /home/stranger/charts
    rm -rf "$CHECKOUT/orgviewer" # nothing of the checkout is to run
    cd /home/stranger/charts
    cp example.yaml example.orgchart.yaml
    apt-get update -qq
    install desktop-file-utils shared-mime-info libglib2.0-bin
    all_files >/tmp/before

    announce "Installed"
    install /orgviewer_*.deb
    dpkg-query --show --showformat='${Package} ${Version}: ${Installed-Size} KB\n' orgviewer
    dpkg --verify orgviewer
    du -sm /usr/lib/orgviewer

    announce "In use"
    try 'orgviewer --version'
    try 'orgviewer check example.yaml'
    for file in png svg pdf pptx html; do try "orgviewer export example.yaml --output /tmp/example.$file"; done
    for file in pdf html docx xlsx; do try "orgviewer directory example.yaml --output /tmp/people.$file"; done
    try 'orgviewer integrate'
    status=0
    try "timeout $PATIENCE orgviewer example.yaml" || true
    [ "$status" = 124 ] || return 1
    echo "The window stayed open."

    announce "Among the programs that open files"
    try 'gio info --attributes=standard::content-type example.orgchart.yaml'
    grep -q 'standard::content-type: application/x-orgviewer+yaml' /tmp/said
    try 'gio mime application/x-orgviewer+yaml'
    grep -q 'orgviewer.desktop' /tmp/said
    try 'gio mime text/csv'
    grep -q 'orgviewer.desktop' /tmp/said
    desktop-file-validate /usr/share/applications/orgviewer.desktop

    announce "Removed"
    apt-get purge -qq -y orgviewer >/dev/null
    apt-get autoremove -qq -y --purge >/dev/null
    all_files >/tmp/after
    diff /tmp/before /tmp/after
    echo "Nothing is left."
}

install() {
    echo "apt-get install $*"
    apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/tmp/installed 2>&1 ||
        { cat /tmp/installed; return 1; }
}

# All files but those of the system's own memory, and those that come and go.
all_files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /home \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \) -prune -o -print | sort
}

{
    # Read as one, for the script may be changed while it runs.
    if [ "${1:-}" = inside ]; then
        display=$2
        live
    else
        cd "$(dirname "${BASH_SOURCE[0]}")/.."
        open_workshop
        announce "The package"
        package=${2:-$(python3 -m tests.packaging deb --output "$work" | tail -n 1)}
        ls -l "$package"
        if [ -n "${1:-}" ]; then
            (until [ "$(import -window root -resize 1x1 txt:- 2>/dev/null | grep -c '#000000')" = 0 ]; do sleep 1; done
                sleep 5
                import -window root "$1") &
        fi
        announce "A clean Debian 12"
        run_machine debian_package.sh bookworm "$package"
    fi
    exit
}
