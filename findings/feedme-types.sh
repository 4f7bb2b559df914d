#!/usr/bin/env bash
# feedme 2.0.2 forgets of a title, a summary and a content of Atom whether they are text or HTML: `type="text"` and
# `type="html"` give the same string, so that 论 <b> 与 <i>, a title about two elements, cannot be told from markup. With another
# attribute besides, `xml:lang`, `type` is there.
# A good guess: what decides how a text is to be read (RFC 4287, section 3.1.1) is kept, as it keeps attributes
# elsewhere.
# A reader that shows all as HTML loses what stands in angle brackets of a plain text: <月亮>, a book's title typed so.
# Our Atom says of each what it is (lib/feeds/atom.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feedme@2.0.2
cat >ask.mjs <<'JS'
import FeedMe from 'feedme';

for (const attributes of [' type="text"', ' type="html"', ' type="html" xml:lang="zh"']) {
  const parser = new (FeedMe.default ?? FeedMe)(true);
  parser.write(`<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:a</id><updated>2026-02-28T00:00:00Z</updated>
    <entry><title${attributes}>读&lt;月亮&gt;</title><id>urn:b</id><updated>2026-02-28T00:00:00Z</updated></entry></feed>`);
  parser.end();
  console.log(attributes.trim(), JSON.stringify(parser.done().items[0].title));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'type="text" "读<月亮>"
type="html" "读<月亮>"
type="html" xml:lang="zh" {"type":"html","xml:lang":"zh","text":"读<月亮>"}' ] || { echo 'This has changed.' >&2; exit 1; }
