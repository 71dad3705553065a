#!/usr/bin/env bash
# "030 123456 App. 12" in a phone list of Berlin is a valid number, with five digits that nobody wrote.
#
# Package: phonenumbers 9.0.43.
# What it does: the words by which German lists name an extension (App., NSt.), a room (Zi.) or a kind of phone
#     (mobil) are not known; of three letters and more behind a number each is taken for the digit that it shares
#     a key with, as in 1-800-FLOWERS, and of fewer only the digits behind them are put to the number. Since
#     numbers of Germany and Austria have many lengths, the result is said to be valid. "ext" is known, as are the
#     words of French Switzerland, Russia and Mexico. The search for numbers in a text stops before the word.
# The guess that was wrong: that what cannot be read is refused, or at least not valid; and that a parser which
#     knows the extensions of one country of a language area knows those of the others.
# Who meets it: whoever makes links to call of a staff list in German, or stores its numbers in one form: a
#     stranger's phone rings, or none.
# Seen on 30 November 2026 with Python 3.11.7:
#> 030 123456 App. 12 (DE): +49 30 12345627712, valid
#> 030 123456 NSt. 12 (DE): +49 30 12345667812, valid
#> 030 123456 Zi. 12 (DE): +49 30 12345612, valid
#> 030 123456 mobil (DE): +49 30 12345666245, valid
#> 01 23456 Kl. 12 (AT): +43 1 2345612, valid
#> 030 123456 ext 12 (DE): +49 30 123456 ext. 12, valid
#> 021 123 45 67 int. 12 (CH): +41 21 123 45 67 ext. 12, valid
#> found in the first: 030 123456
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install phonenumbers==9.0.43

cat >numbers.py <<'END'
import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher

ROWS = (
    ("030 123456 App. 12", "DE"), ("030 123456 NSt. 12", "DE"), ("030 123456 Zi. 12", "DE"),
    ("030 123456 mobil", "DE"), ("01 23456 Kl. 12", "AT"), ("030 123456 ext 12", "DE"),
    ("021 123 45 67 int. 12", "CH"),
)
for text, region in ROWS:
    number = phonenumbers.parse(text, region)
    shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    print(f"{text} ({region}): {shown}, {'valid' if phonenumbers.is_valid_number(number) else 'not valid'}")
print(f"found in the first: {next(iter(PhoneNumberMatcher(*ROWS[0]))).raw_string}")
END
venv/bin/python numbers.py | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
