#!/usr/bin/env bash
# WebKitGTK 2.50.6 gives `tan(atan2(1px, 1px))` as 1, but `tan(atan2(1rem, 16px))`, or the same with vi, as the tangent
# of 45 radians: 1.62. What an angle is of is known late there, and then its degrees are taken for radians.
# A good guess: both are 1 (CSS Values 4, section 10.4: atan2 gives an angle, and tan takes one). They are in Firefox
# 153.8 and Chromium 156; `@supports` says that WebKitGTK understands the property as well.
# Dividing a length by a length by way of an angle is the usual way to a number where a browser does not divide units;
# a body's size that is made so is 0 or that of the window. As a registered property of the syntax `<angle>` the
# angle is one, and its tangent is right: so has our measure (app/styles/measure.css).
# Needs Debian's webkit2gtk-driver, xvfb and curl, and installs them where it may. Seen on 2026-11-28.
set -euo pipefail
needed=$(for each in WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb curl:curl; do
  command -v "${each%%:*}" >/dev/null || echo "${each##*:}"
done)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
folder=$(mktemp -d)
cd "$folder"
mkfifo display
exec 3<>display
Xvfb -displayfd 3 -nolisten tcp >/dev/null 2>&1 &
screen=$!
read -r number <&3
DISPLAY=":$number" WebKitWebDriver --port=4468 >/dev/null 2>&1 &
driver=$!
trap 'kill "$driver" "$screen" 2>/dev/null; rm -rf "$folder"' EXIT
ask() { curl --silent --retry 20 --retry-delay 1 --retry-connrefused -H 'content-type: application/json' "$@"; }
session=$(ask -d '{"capabilities":{"alwaysMatch":{"browserName":"MiniBrowser"}}}' localhost:4468/session |
  sed -E 's/.*"sessionId": ?"([^"]+)".*/\1/')
ask -d '{"url":"about:blank"}' "localhost:4468/session/$session/url" >/dev/null
cat >ask.json <<'JSON'
{"script":"CSS.registerProperty({name:'--angle',syntax:'<angle>',inherits:false,initialValue:'0deg'});const width=(property,angle)=>{const box=document.createElement('div');box.style.setProperty(property,angle);box.style.width='calc(tan('+(property==='--angle'?'var(--angle)':'var(--any)')+') * 100px)';document.body.append(box);return Math.round(parseFloat(getComputedStyle(box).width))};return [width('--any','atan2(1px, 1px)'),width('--any','atan2(1rem, 16px)'),width('--angle','atan2(1rem, 16px)')].join(' ')","args":[]}
JSON
seen=$(ask -d @ask.json "localhost:4468/session/$session/execute/sync" | sed -E 's/.*"value": ?"([^"]+)".*/\1/')
ask -X DELETE "localhost:4468/session/$session" >/dev/null
echo "px: 100 expected; rem: 100 expected; rem, registered: 100 expected. Seen: $seen"
[ "$seen" = '100 162 100' ] || { echo 'This has changed.' >&2; exit 1; }
