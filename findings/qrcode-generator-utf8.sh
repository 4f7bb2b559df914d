#!/usr/bin/env bash
# qrcode-generator 2.0.4 keeps of each character the lower eight bits: of ａ１ the code says A and a control, of 月亮 two
# bytes of which jsqr 1.4.0 makes nothing. Nothing is thrown. The package has a function for UTF-8, which is to be put
# in the place of the default one (`stringToBytes`).
# A good guess: a generator that takes a text writes it, or says that it cannot. qrcode 1.5.4 writes UTF-8.
# An address in Chinese in a code on a poster leads nowhere, once it is printed; a test with an English address is
# read well. Ours is written by uqr, which has UTF-8 (lib/cards/furniture.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund qrcode-generator@2.0.4 qrcode@1.5.4 jsqr@1.4.0
cat >ask.cjs <<'JS'
const readCode = require('jsqr').default;
const peer = require('qrcode');
const generator = require('qrcode-generator');

/** What a reader sees in a code whose modules are 8 dots wide, on paper that is 4 modules wide around it. */
function read(count, isDark) {
  const size = (count + 8) * 8;
  const dots = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const [row, column] = [y, x].map((at) => Math.floor(at / 8) - 4);
      const inside = Math.min(row, column) >= 0 && Math.max(row, column) < count;
      if (inside && isDark(row, column)) dots.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return JSON.stringify(readCode(dots, size, size).data);
}

function generated(text) {
  const code = generator(0, 'M');
  code.addData(text);
  code.make();
  return read(code.getModuleCount(), (row, column) => code.isDark(row, column));
}

const byDefault = generator.stringToBytes;
for (const text of ['moon', 'ａ１', '月亮']) {
  generator.stringToBytes = byDefault;
  const kept = generated(text);
  generator.stringToBytes = generator.stringToBytesFuncs['UTF-8'];
  const { modules } = peer.create(text);
  const other = read(modules.size, (row, column) => modules.get(row, column));
  console.log(text, 'by default', kept, 'set', generated(text), 'qrcode', other);
}
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = 'moon by default "moon" set "moon" qrcode "moon"
ａ１ by default "A\u0011" set "ａ１" qrcode "ａ１"
月亮 by default "" set "月亮" qrcode "月亮"' ] || { echo 'This has changed.' >&2; exit 1; }
