#!/usr/bin/env bash
# Of a site in two scripts, @fluent/langneg 0.7.0 (Mozilla's) gives a reader who asks for zh-CN the Traditional one, where that
# stands first in the list of what there is: it makes zh-Hans-CN of the wish only when no language without a region fits it.
# accept-language-parser 1.5.0, told to be `loose`, goes by the language alone: of zh-Hans and zh-Hant it gives the first of its
# list, even to who asks for the other by its very name.
# A good guess: zh-CN is Simplified wherever it stands (UTS #35, likely subtags), which @formatjs/intl-localematcher holds; and
# a loose choice is looked for after the exact one.
# A site that leads readers to a script by Accept-Language meets it. This site asks no header: each script has addresses of its
# own (docs/traditional.md).
# Needs Node and npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @fluent/langneg@0.7.0 accept-language-parser@1.5.0 @formatjs/intl-localematcher@0.10.1
cat >look.mjs <<'CODE'
import { match } from '@formatjs/intl-localematcher';
import { negotiateLanguages } from '@fluent/langneg';
import parser from 'accept-language-parser';
for (const there of [['zh-Hans', 'zh-Hant'], ['zh-Hant', 'zh-Hans']])
  for (const asked of ['zh-CN', 'zh-TW', 'zh-Hans', 'zh-Hant']) {
    const [fluent] = negotiateLanguages([asked], there, { strategy: 'lookup', defaultLocale: 'en' });
    const loose = parser.pick(there, asked, { loose: true });
    console.log(`${there.join(' ')} | ${asked}: formatjs ${match([asked], there, 'en')}, fluent ${fluent}, loose ${loose}`);
  }
CODE
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'zh-Hans zh-Hant | zh-CN: formatjs zh-Hans, fluent zh-Hans, loose zh-Hans
zh-Hans zh-Hant | zh-TW: formatjs zh-Hant, fluent zh-Hant, loose zh-Hans
zh-Hans zh-Hant | zh-Hans: formatjs zh-Hans, fluent zh-Hans, loose zh-Hans
zh-Hans zh-Hant | zh-Hant: formatjs zh-Hant, fluent zh-Hant, loose zh-Hans
zh-Hant zh-Hans | zh-CN: formatjs zh-Hans, fluent zh-Hant, loose zh-Hant
zh-Hant zh-Hans | zh-TW: formatjs zh-Hant, fluent zh-Hant, loose zh-Hant
zh-Hant zh-Hans | zh-Hans: formatjs zh-Hans, fluent zh-Hans, loose zh-Hant
zh-Hant zh-Hans | zh-Hant: formatjs zh-Hant, fluent zh-Hant, loose zh-Hant' ] || { echo 'This has changed.' >&2; exit 1; }
