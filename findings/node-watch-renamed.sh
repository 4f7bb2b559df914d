#!/usr/bin/env bash
# node 20.20.2 on Linux, fs.watch with `recursive: true`: when another file is renamed over a watched one, that is told
# of, but nothing that is written to the file afterwards is; a new file beside it still is. node 22.23.3 and 24.21.0
# do the same.
# A good guess: a folder that is watched with all that is in it is watched by its names, as macOS and Windows do it.
# Many editors save by such a rename (vim, `sed -i`, the safe writes of IDEs): a live preview that leans on it shows the
# first save and then nothing more, until it is started again.
# chokidar 5.0.0 tells of every save.
# Seen on 2026-11-28.
set -euo pipefail
[ "$(uname)" = Linux ] || { echo 'Linux only.' >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund node@20.20.2 chokidar@5.0.0
mkdir -p watched/below
cat >ask.mjs <<'JS'
import { watch as watchNode, renameSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { watch as watchChokidar } from 'chokidar';

const file = 'watched/below/a.txt';
const seen = { node: 0, chokidar: 0 };
const save = (text) => writeFileSync(file, text);
const replace = (text) => {
  writeFileSync('saving', text);
  renameSync('saving', file);
};
save('0');
watchNode('watched', { recursive: true }, () => (seen.node += 1));
watchChokidar('watched', { ignoreInitial: true }).on('all', () => (seen.chokidar += 1));
await setTimeout(1000);
for (const [name, act] of [['written', save], ['renamed over', replace], ['written again', save]]) {
  Object.assign(seen, { node: 0, chokidar: 0 });
  act(name);
  await setTimeout(1000);
  console.log(`${name}: node ${seen.node > 0}, chokidar ${seen.chokidar > 0}`);
}
process.exit();
JS
seen=$(node_modules/node/bin/node ask.mjs)
echo "$seen"
[ "$seen" = 'written: node true, chokidar true
renamed over: node true, chokidar true
written again: node false, chokidar true' ] || { echo 'This has changed.' >&2; exit 1; }
