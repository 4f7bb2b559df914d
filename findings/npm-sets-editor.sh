#!/usr/bin/env bash
# npm 10.8.2 puts EDITOR=vi into the environment of each script that it runs where nobody has set EDITOR or VISUAL.
# A good guess: the script sees what the shell has, and EDITOR is not set.
# A command that opens "the editor that is set", as git does, so opens vi for whoever has set none, and may not know how
# to leave it: we take that vi for none (scripts/editor/open-editor.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "scripts": { "editor": "node -p \"process.env.EDITOR\"" } }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts npm@10.8.2

echo "npm $(node_modules/.bin/npm --version)"
none=$(env -u EDITOR -u VISUAL node_modules/.bin/npm run --silent editor)
own=$(env -u VISUAL EDITOR=nano node_modules/.bin/npm run --silent editor)
echo "EDITOR of a script: $none where none is set, $own where it is nano"
[ "$none" = vi ] && [ "$own" = nano ] || { echo 'it has changed'; exit 1; }
