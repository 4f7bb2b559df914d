#!/usr/bin/env bash
# next 16.4.5 says `Vary: …, Accept-Encoding` with a page that it sends (200), and leaves it out where it says that
# the page has not changed (304).
# A good guess: the 304 says the same. RFC 9110, section 15.4.5, asks for the Vary that the 200 would have had, and
# a cache takes the headers of a 304 into what it keeps (RFC 9111, section 3.2): Varnish 7.1.1 then gave a page
# that was kept compressed, with a Vary that no longer names what it differs by.
# Seen on 2026-11-28 with Node 20.20.2; our own server says the same with both (lib/serving/finish-answer.ts).
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund next@16.4.5 react@19.3.1 react-dom@19.3.1
mkdir app
echo 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }' >app/layout.js
echo 'export default function Page() { return <p>{"text ".repeat(1000)}</p>; }' >app/page.js
export NEXT_TELEMETRY_DISABLED=1
npx next build >/dev/null
port=$(node -e "const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })")
npx next start -p "$port" >/dev/null &
server=$!
cat >ask.mjs <<'JS'
import { once } from 'node:events';
import { get } from 'node:http';

const [, , port] = process.argv;
// Not with fetch: it sends `Cache-Control: no-cache` beside a condition.
const ask = async (headers) => {
  const request = get({ port, host: 'localhost', path: '/', headers });
  const [answer] = await once(request, 'response');
  answer.resume();
  return answer;
};
const start = async () => {
  for (;;) {
    try {
      return await ask({ 'accept-encoding': 'gzip' });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};
const whole = await start();
const known = await ask({ 'accept-encoding': 'gzip', 'if-none-match': whole.headers.etag });
for (const { statusCode, headers } of [whole, known]) {
  console.log(statusCode, /accept-encoding/i.test(headers.vary) ? 'Accept-Encoding' : '–');
}
process.exit();
JS
seen=$(node ask.mjs "$port")
echo "$seen"
[ "$seen" = '200 Accept-Encoding
304 –' ] || { echo 'This has changed.' >&2; exit 1; }
