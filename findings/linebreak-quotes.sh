#!/usr/bin/env bash
# linebreak 1.1.0, which breaks lines for pdfkit, satori and others, breaks neither before “ nor behind ” beside Han
# characters: in 他说“月亮”计划很好 it may break between 月 and 亮, but not before the quotation mark.
# A good guess: a line of Chinese may end before “ as before 「 and 《, where it does. The line breaking algorithm of
# Unicode says so since version 16 (UAX #14, LB19a: between East Asian characters a quotation mark is as a bracket);
# before, the marks were for languages with blanks. The package follows an older one.
# Most quotations of Mainland Chinese have these marks. A name in them is cut in the middle, and the line before is
# short. Ours are broken as brackets are (lib/chinese/line-units.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linebreak@1.1.0
cat >ask.mjs <<'JS'
import LineBreaker from 'linebreak';

function pieces(text) {
  const breaker = new LineBreaker(text);
  const found = [];
  let from = 0;
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    found.push(text.slice(from, at.position));
    from = at.position;
  }
  return found.join(' / ');
}

for (const text of ['他说“月亮”计划很好', '他说「月亮」计划很好', '他说《月亮》计划很好']) console.log(pieces(text));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '他 / 说“月 / 亮”计 / 划 / 很 / 好
他 / 说 / 「月 / 亮」 / 计 / 划 / 很 / 好
他 / 说 / 《月 / 亮》 / 计 / 划 / 很 / 好' ] || { echo 'This has changed.' >&2; exit 1; }
