#!/usr/bin/env bash
# Whether an edit belongs to the history of a renamed file depends on its date; oldest first, there is one commit.
#
# Packages: git 2.39.5 (that of the machine), dulwich 1.2.21.
# What it does: `git log --follow` walks commits by date, and looks for the old name once it has met the
#     renaming. An edit under the old name, on a branch that is merged later, is told if its date is before
#     that of the renaming, and lost if it is after. With `--reverse` the walk begins at the oldest commit:
#     told are the renaming and edits under the old name after it, none under the new one. dulwich's walker
#     with `follow=True` loses the same edit, though it tells the merge. Asked for all names of the file and
#     not to follow, git tells everything in both directions.
# The guess that was wrong: that following a file tells which commits touched it, in whichever order.
# Who meets it: whoever shows the states of a renamed staff list from a repository in which people work on
#     branches, from the first to the last.
# Seen on 29 November 2026 with Python 3.11.7:
#> promoted before the renaming:
#>   --follow: later renamed promoted first
#>   --follow --reverse: renamed
#>   both names: merged later renamed promoted first
#>   both names, --reverse: first promoted renamed later merged
#>   dulwich: merged later renamed promoted first
#> promoted after the renaming:
#>   --follow: later renamed first
#>   --follow --reverse: renamed promoted
#>   both names: merged later promoted renamed first
#>   both names, --reverse: first renamed promoted later merged
#>   dulwich: merged later renamed first
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check dulwich==1.2.21
export HOME=$folder GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL

commit() { # month, message
    export GIT_AUTHOR_DATE="2024-$1-01T12:00:00Z" GIT_COMMITTER_DATE="2024-$1-01T12:00:00Z"
    git add --all
    git commit --quiet --message "$2"
}

# A list is renamed in February and edited after; a branch that knows only its old name edits it in $2.
make_repository() { # folder, month
    git init --quiet --initial-branch main "$1"
    cd "$1"
    seq 20 | sed 's/^/Person /' >team.csv
    commit 01 first
    git branch edit
    git mv team.csv staff.csv
    commit 02 renamed
    sed -i 's/Person 7$/Person 7, left/' staff.csv
    commit 06 later
    git switch --quiet edit
    sed -i 's/Person 3$/Person 3, lead/' team.csv
    commit "$2" "promoted"
    git switch --quiet main
    export GIT_AUTHOR_DATE=2024-07-01T12:00:00Z GIT_COMMITTER_DATE=2024-07-01T12:00:00Z
    git merge --quiet --no-edit --message merged edit
    cd ..
}

told() { # folder, what is asked
    git -C "$1" log --format=%s "${@:2}" | paste --serial --delimiters ' '
}

make_repository before 01
make_repository after 05
{
    for edited in before after; do
        echo "promoted $edited the renaming:"
        echo "  --follow: $(told $edited --follow -- staff.csv)"
        echo "  --follow --reverse: $(told $edited --follow --reverse -- staff.csv)"
        echo "  both names: $(told $edited -- staff.csv team.csv)"
        echo "  both names, --reverse: $(told $edited --reverse -- staff.csv team.csv)"
        env/bin/python - $edited <<'END'
import sys
from dulwich.repo import Repo

walker = Repo(sys.argv[1]).get_walker(paths=[b"staff.csv"], follow=True)
print("  dulwich:", *(entry.commit.message.decode().strip() for entry in walker))
END
    done
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
