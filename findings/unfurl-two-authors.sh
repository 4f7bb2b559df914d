#!/usr/bin/env bash
# unfurl.js 6.4.0 makes two articles of one that has two authors: of `article:author` 林 and 陈 and a date of
# publication it gives a list of two, of which one has the date: the first where the date stands before the authors on
# the page, the second where it stands behind them.
# A good guess: a page is one article, and its authors are a list, as it makes a list of `article:tag`. It reads the
# property as the beginning of a structured one, as `og:image` is (ogp.me, "Structured Properties" and "Arrays"),
# which `article:author` is not.
# Who takes the first article has half of the byline, and perhaps no date. Our pages name each author in an element of
# its own, as Open Graph asks for (lib/seo/article-metadata.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund unfurl.js@6.4.0
cat >ask.mjs <<'JS'
import { createServer } from 'node:http';
import { unfurl } from 'unfurl.js';

const tag = (property, content) => `<meta property="${property}" content="${content}">`;
const date = tag('article:published_time', '2026-02-28T00:00:00Z');
const [lin, chen] = [tag('article:author', '林'), tag('article:author', '陈')];
const pages = { '/one': [lin, date], '/before': [date, lin, chen], '/behind': [lin, chen, date] };
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const head = ['<title>t</title>', tag('og:title', '月亮'), tag('og:type', 'article'), ...(pages[url] ?? [])];
  response.end(`<!doctype html><html><head>${head.join('')}</head><body></body></html>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
for (const path of Object.keys(pages)) {
  const { open_graph: graph } = await unfurl(`http://127.0.0.1:${server.address().port}${path}`, { oembed: false });
  console.log(path, JSON.stringify(graph.articles));
}
server.close();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '/one [{"author":"林","published_time":"2026-02-28T00:00:00Z"}]
/before [{"published_time":"2026-02-28T00:00:00Z","author":"林"},{"author":"陈"}]
/behind [{"author":"林"},{"author":"陈","published_time":"2026-02-28T00:00:00Z"}]' ] || { echo 'This has changed.' >&2; exit 1; }
