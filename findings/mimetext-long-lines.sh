#!/usr/bin/env bash
# mimetext 3.0.28 writes a Chinese subject as one encoded word, however long: 120 characters make one of 492. RFC 2047 (§ 2)
# allows 75, and the line that it stands in 76. The text it declares `Content-Transfer-Encoding: 7bit`, and puts Chinese in it
# as it is: bytes above 127, and a paragraph of 400 characters as a line of 1,200 bytes, of which RFC 5322 (§ 2.1.1) allows 998.
# A good guess: a library whose work is to write messages folds headers and encodes bodies.
# Servers that hold to the limits cut or refuse such letters, and a newsletter in Chinese always has them. Here an edition is
# given to a newsletter's provider as HTML and text (docs/surfaces-wechat-email.md), which makes the message.
# Needs Node and npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mimetext@3.0.28
cat >look.mjs <<'CODE'
import { createMimeMessage } from 'mimetext';
const message = createMimeMessage();
message.setSender('a@a.example');
message.setRecipient('b@b.example');
message.setSubject('月亮升起，'.repeat(24));
message.addMessage({ contentType: 'text/plain', data: '星'.repeat(400) });
const lines = message.asRaw().split(/\r?\n/);
for (const line of lines) {
  if (line.startsWith('Subject: ')) console.log(`longest encoded word: ${Math.max(...line.slice(9).split(' ').map((word) => word.length))}`);
  if (line.startsWith('Content-Transfer-Encoding')) console.log(line);
}
console.log(`longest line of the text: ${Math.max(...lines.slice(lines.indexOf('')).map((line) => Buffer.byteLength(line)))} bytes`);
console.log(`bytes above 127: ${[...Buffer.from(message.asRaw())].filter((byte) => byte > 127).length}`);
CODE
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'longest encoded word: 492
Content-Transfer-Encoding: 7bit
longest line of the text: 1200 bytes
bytes above 127: 1200' ] || { echo 'This has changed.' >&2; exit 1; }
