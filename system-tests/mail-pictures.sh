#!/usr/bin/env bash
# Draws every approved mail as a phone and a desk show it, for people to look at: target/mail-pictures/*.png
# Usage: system-tests/mail-pictures.sh [name part, e.g. bg/booking]
# CHROMIUM names the browser if it is not called chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
browser=${CHROMIUM:-chromium}
mails=domain-ejb/src/test/resources/mail/approved
pictures=system-tests/target/mail-pictures
if ! command -v "$browser" > /dev/null; then
  echo "There is no $browser. Install Chromium, or name it: CHROMIUM=/path/to/chrome $0" >&2
  exit 1
fi
mkdir -p "$pictures"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# A window of Chromium is never narrower than 500 pixels; a frame within it is.
draw() { # mail, width, picture
  local page="$profile/page.html"
  echo "<body style='margin:0'><iframe src='file://$PWD/$1' style='border:0;width:$2px;height:900px'></iframe>" > "$page"
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
    --user-data-dir="$profile/user" --window-size="$(( $2 > 500 ? $2 : 500 )),900" \
    --screenshot="$3" "file://$page" 2> "$profile/messages" || { cat "$profile/messages" >&2; exit 1; }
}

for mail in "$mails"/*/*.html; do
  name=${mail#"$mails"/}
  [[ $name == *"${1:-}"* ]] || continue
  name=${name%.html}
  for width in 390 800; do
    draw "$mail" "$width" "$PWD/$pictures/${name//\//-}-$width.png"
  done
  echo "$name"
done
echo "The pictures are in $pictures"
