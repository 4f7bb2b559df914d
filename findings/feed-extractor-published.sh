#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 gives as `published` of an Atom entry the instant of its last change (`updated`),
# also where the entry has both: an article of 2020 in which a word was mended yesterday is of yesterday. It has no
# field for the other. Of JSON Feed and RSS it gives the date of publication.
# A good guess: `published` is `published` (RFC 4287, section 4.2.9), and `updated` stands in where there is none.
# Who orders articles from several feeds by it has each correction at the top as news. Our entries have both; what an
# entry's `updated` tells is only what a reader should know of (lib/feeds/model.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat >ask.mjs <<'JS'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';

const [published, updated] = ['2020-02-28T00:00:00Z', '2026-11-28T00:00:00Z'];
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:a</id>
  <updated>${updated}</updated><entry><title>t</title><id>urn:b</id><published>${published}</published>
  <updated>${updated}</updated><author><name>林</name></author><link href="https://example.com/a"/></entry></feed>`;
const dates = { date_published: published, date_modified: updated };
const item = { id: 'b', url: 'https://example.com/a', content_text: 't', ...dates };
const json = { version: 'https://jsonfeed.org/version/1.1', title: 't', items: [item] };
console.log('Atom', extractFromXml(atom).entries[0].published);
console.log('JSON Feed', extractFromJson(json).entries[0].published);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'Atom 2026-11-28T00:00:00.000Z
JSON Feed 2020-02-28T00:00:00.000Z' ] || { echo 'This has changed.' >&2; exit 1; }
