#!/usr/bin/env bash
# robots-txt-guard 1.0.2 compares an address with robots.txt as both are written: with `Disallow: /草稿/` it allows
# /%E8%8D%89%E7%A8%BF/a, which is how a browser and a crawler write that address; `Disallow: /%E8%8D%89%E7%A8%BF/`
# does not hold for it in small letters (`%e8…`).
# A good guess: the two ways of writing one path are one. RFC 9309, section 2.2.2, says that characters outside ASCII
# are percent-encoded in both before they are compared, with such a path as its example; robots-parser 3.0.1 does it.
# A line in Chinese, which a person writes as it is seen, has no effect on a polite crawler. We write no line in
# Chinese (lib/seo/robots.ts), and ask other sites' files by robots-parser (lib/links/robots.ts).
# Seen on 2026-11-29 with Node 20.20.2, and robots-txt-parse 2.0.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund robots-txt-guard@1.0.2 robots-txt-parse@2.0.1 robots-parser@3.0.1
cat >ask.mjs <<'JS'
import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import guard from 'robots-txt-guard';
import parse from 'robots-txt-parse';

const path = encodeURI('/草稿/a');
for (const line of ['/草稿/', encodeURI('/草稿/'), encodeURI('/草稿/').toLowerCase()]) {
  const text = `User-agent: *\nDisallow: ${line}\n`;
  const guarded = guard(await parse(Readable.from([text]))).isAllowed('bot', path);
  const parsed = robotsParser('https://example.com/robots.txt', text).isAllowed(`https://example.com${path}`, 'bot');
  console.log(line, 'robots-txt-guard:', guarded, 'robots-parser:', parsed);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '/草稿/ robots-txt-guard: true robots-parser: false
/%E8%8D%89%E7%A8%BF/ robots-txt-guard: false robots-parser: false
/%e8%8d%89%e7%a8%bf/ robots-txt-guard: true robots-parser: false' ] || { echo 'This has changed.' >&2; exit 1; }
