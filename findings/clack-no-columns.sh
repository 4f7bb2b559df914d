#!/usr/bin/env bash
# @clack/prompts 1.9.0 asks on a terminal of 0 columns with one character a line, its own codes of colours too, which this
# tears apart: a question of one line becomes a thousand.
# A good guess: a terminal that says 0 columns has not been told its size, and is taken for one of 80, as curses does.
# A terminal has 0 until somebody tells it, as `script` without a terminal of its own does not; Node hands the 0 on as
# `process.stdout.columns`, so that a default by `??` does not help.
# Seen on 2026-11-29 with Node 20.20.2 and script of util-linux.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @clack/prompts@1.9.0
cat > ask.mjs << 'EOF'
import { select } from '@clack/prompts';
setTimeout(() => process.exit(0), 1500);
await select({ message: 'Which colour?', options: [{ value: 1, label: 'red' }] });
EOF

asked() {
  script -qec "stty cols $1; node ask.mjs" /dev/null < /dev/null > out.txt 2>&1 || true
  echo "$1 columns: $(wc -l < out.txt) lines, $(grep -c 'Which colour?' out.txt || true) with the question"
}
none=$(asked 0)
eighty=$(asked 80)
printf '%s\n' "$none" "$eighty"
[[ $none =~ \ [0-9]{3,}\ lines,\ 0\ with && $eighty =~ \ [0-9]{1,2}\ lines,\ 1\ with ]] || { echo 'it has changed'; exit 1; }
