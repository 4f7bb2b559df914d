#!/usr/bin/env bash
# linkinator 7.6.1 with `--check-fragments` and LinkChecker 10.2.1 with AnchorCheck say that a link to a sentence,
# `#:~:text=月亮`, is broken, and `#top` as well. Names in Han they find, written raw or percent-encoded.
# A good guess: `#top` is the top of each page (HTML, section 7.4.6.4, "Scrolling to a fragment"), and what follows `:~:` is an
# instruction to the browser, no name of a place (URL Fragment Text Directives, section 3.3).
# Links that our search gives and readers share lead to sentences: a newsroom that runs such a checker over them finds all of
# them broken. So did our gate, of links within the publication; it knows both now (lib/content/check/link-target.ts).
# Needs Debian's linkchecker, and installs it where it may. Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
command -v linkchecker >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends linkchecker; } >/dev/null
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linkinator@7.6.1
mkdir site
cat >site/index.html <<'HTML'
<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>t</title><p>
<a href="b.html#月亮">1</a> <a href="b.html#%E6%9C%88%E4%BA%AE">2</a> <a href="b.html#missing">3</a>
<a href="b.html#top">4</a> <a href="b.html#:~:text=%E6%9C%88%E4%BA%AE">5</a>
HTML
echo '<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>b</title><h2 id="月亮">月亮</h2>' >site/b.html
python3 -m http.server 18214 --bind 127.0.0.1 --directory site >/dev/null 2>&1 &
page=http://127.0.0.1:18214/index.html
curl --silent --retry 20 --retry-connrefused --retry-delay 1 --output /dev/null "$page"
printf '[AnchorCheck]\n' >linkcheckerrc
chmod -R a+rX "$folder"
seen=$(echo "linkinator broken: $(npx linkinator "$page" --check-fragments --format csv 2>/dev/null |
  sed -n 's/^[^#]*#\([^,]*\),[0-9]*,BROKEN.*/\1/p' | sort | paste -sd ' ')"
linkchecker --version 2>/dev/null | sed -n 's/^\(LinkChecker [0-9.]*\).*/\1/p'
echo "LinkChecker warns of: $(linkchecker --config linkcheckerrc --no-status "$page" 2>/dev/null |
  sed -n "s/^URL .*#\(.*\)'$/\1/p" | sort | paste -sd ' ')")
echo "$seen"
[ "$seen" = 'linkinator broken: :~:text=月亮 missing top
LinkChecker 10.2.1
LinkChecker warns of: :~:text=%E6%9C%88%E4%BA%AE missing top' ] || { echo 'This has changed.' >&2; exit 1; }
