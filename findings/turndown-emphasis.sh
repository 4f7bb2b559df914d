#!/usr/bin/env bash
# turndown 7.2.5 and node-html-markdown 2.0.0 write emphasis with `_`: of 这是<em>重点</em>后面 they make 这是_重点_后面, which no
# parser of CommonMark takes for emphasis; its reader sees the two lines.
# A good guess: Markdown that is made from HTML says what the HTML said. Between letters only `*` may stand
# (CommonMark 0.31.2, section 6.2), and Han characters are letters there; Chinese has no spaces, so emphasis is nearly
# always between letters. html-to-md 0.8.8 and rehype-remark 10.0.1 write `*`.
# Who moves a Chinese site to Markdown with the defaults loses its emphasis: turndown has `emDelimiter: '*'`. Our
# importer reads the sources of old sites, not their pages (lib/import/hexo, jekyll, hugo).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 html-to-md@0.8.8 commonmark@0.31.2
cat >ask.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import htmlToMd from 'html-to-md';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const ways = {
  turndown: (html) => new Turndown().turndown(html),
  'turndown with *': (html) => new Turndown({ emDelimiter: '*' }).turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'html-to-md': (html) => htmlToMd(html),
};
for (const [name, toMarkdown] of Object.entries(ways)) {
  const markdown = toMarkdown('<p>这是<em>重点</em>后面</p>').trim();
  console.log(name, markdown, new HtmlRenderer().render(new Parser().parse(markdown)).trim());
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'turndown 这是_重点_后面 <p>这是_重点_后面</p>
turndown with * 这是*重点*后面 <p>这是<em>重点</em>后面</p>
node-html-markdown 这是_重点_后面 <p>这是_重点_后面</p>
html-to-md 这是*重点*后面 <p>这是<em>重点</em>后面</p>' ] || { echo 'This has changed.' >&2; exit 1; }
