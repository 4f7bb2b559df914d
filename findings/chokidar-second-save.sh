#!/usr/bin/env bash
# chokidar 5.0.0 with node 20.20.2: a file that is written twice with 25 ms between is told of once, for the first
# time; the second is never told of, not later either. The event `raw` comes for both.
# A good guess: changes that follow each other closely are joined, and the last is told of in the end.
# A formatter that writes again what an editor has just saved does so: a preview that reads the file at once goes on
# showing what was saved first.
# Seen on 2026-11-29. scripts/lib/watch-folder.ts listens to both.
set -euo pipefail
[ "$(uname)" = Linux ] || { echo 'Linux only.' >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund node@20.20.2 chokidar@5.0.0
mkdir watched
cat >ask.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

const file = 'watched/a.txt';
writeFileSync(file, 'none');
const read = { change: '', raw: '' };
const look = (event) => () => (read[event] = readFileSync(file, 'utf8'));
const watcher = watch('watched', { ignoreInitial: true });
watcher.on('change', look('change')).on('raw', look('raw'));
await new Promise((resolve) => watcher.on('ready', resolve));
await setTimeout(500);
writeFileSync(file, 'first');
await setTimeout(25);
writeFileSync(file, 'second');
await setTimeout(2000);
console.log(`last read on change: ${read.change}, on raw: ${read.raw}`);
await watcher.close();
JS
seen=$(node_modules/node/bin/node ask.mjs)
echo "$seen"
[ "$seen" = 'last read on change: first, on raw: second' ] || { echo 'This has changed.' >&2; exit 1; }
