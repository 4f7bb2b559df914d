#!/usr/bin/env bash
# csso 5.0.5 takes a rule away, without a word, where `:lang()` has a string or more than one language: nothing is left of
# `p:lang(zh-Hans, zh-CN){…}` and of `p:lang("zh-Hans"){…}`, nor of what else their list of selectors has. With one
# language without quotation marks the rule stays; `:is()`, `:not()` with lists and unknown pseudo-elements stay, too.
# A good guess: a minifier leaves what it does not understand, as it does elsewhere; and `:lang()` takes a
# list of languages, as identifiers or strings (Selectors 4, section 7.2).
# A site in two scripts has its fonts and its marks by language, and loses them in the built style sheet. clean-css
# 5.3.3 leaves both. We have our style sheets minified by another tool.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund csso@5.0.5 clean-css@5.3.3
cat >ask.mjs <<'JS'
import CleanCss from 'clean-css';
import { minify } from 'csso';

for (const selector of ['p:lang(zh)', 'p:lang(zh-Hans,zh-CN)', 'p:lang("zh-Hans")', 'q,p:lang(zh,ja)', 'p:not(:lang(zh),q)']) {
  const rule = `${selector}{color:red}`;
  console.log(rule, 'csso:', minify(rule).css || '–', 'clean-css:', new CleanCss().minify(rule).styles);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'p:lang(zh){color:red} csso: p:lang(zh){color:red} clean-css: p:lang(zh){color:red}
p:lang(zh-Hans,zh-CN){color:red} csso: – clean-css: p:lang(zh-Hans,zh-CN){color:red}
p:lang("zh-Hans"){color:red} csso: – clean-css: p:lang("zh-Hans"){color:red}
q,p:lang(zh,ja){color:red} csso: – clean-css: p:lang(zh,ja),q{color:red}
p:not(:lang(zh),q){color:red} csso: p:not(:lang(zh),q){color:red} clean-css: p:not(:lang(zh),q){color:red}' ] || { echo 'This has changed.' >&2; exit 1; }
