#!/usr/bin/env bash
# clean-css 5.3.3 at level 2 takes a list's own numbers away where `list-style` names them in Chinese, or by a sign or a
# function: `list-style:天干`, `list-style:"・"` and `list-style:symbols(cyclic "*")` become `list-style:outside`, which is
# discs. A name in ASCII, `list-style:stems`, stays; and `list-style-type` does.
# A good guess: a name of a counter style is any identifier (CSS Counter Styles 3, section 3), and Chinese is as good
# there as ASCII (CSS Syntax 3, section 4.2); a string and a function are values of it, too.
# Lists numbered 甲、乙、丙 have dots on the site, and numbers where the style sheet was tried. Our style sheets are
# minified by another tool, and name styles in ASCII.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund clean-css@5.3.3
cat >ask.mjs <<'JS'
import CleanCss from 'clean-css';

for (const value of ['stems', '天干', '"・"', 'symbols(cyclic "*")', '天干 inside'])
  for (const property of ['list-style', 'list-style-type']) {
    if (property === 'list-style-type' && value.endsWith('inside')) continue;
    const { styles, warnings } = new CleanCss({ level: 2 }).minify(`ol{${property}:${value}}`);
    console.log(`${property}:${value} -> ${styles}`, warnings.length);
  }
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'list-style:stems -> ol{list-style:stems} 0
list-style-type:stems -> ol{list-style-type:stems} 0
list-style:天干 -> ol{list-style:outside} 0
list-style-type:天干 -> ol{list-style-type:天干} 0
list-style:"・" -> ol{list-style:outside} 0
list-style-type:"・" -> ol{list-style-type:"・"} 0
list-style:symbols(cyclic "*") -> ol{list-style:outside} 0
list-style-type:symbols(cyclic "*") -> ol{list-style-type:symbols(cyclic "*")} 0
list-style:天干 inside -> ol{list-style:inside} 0' ] || { echo 'This has changed.' >&2; exit 1; }
