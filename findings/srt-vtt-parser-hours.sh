#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 loses the end of a subtitle (`to` is NaN) whose times have no hours and a setting
# behind them: 00:04.000 --> 00:05.000 align:start. With hours, or without a setting, it is read.
# A good guess: what is read in each of the two is read in both. Hours are optional in WebVTT, and settings may
# follow any timings (WebVTT, "WebVTT timestamp" and "WebVTT cue settings").
# Subtitles at the top or at the side, as vertical Chinese ones are (`vertical:rl`), have such settings; a short film
# has no hours. A line without an end stands to the end of the film or is not shown. We write no subtitles.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @plussub/srt-vtt-parser@2.0.5
cat >ask.mjs <<'JS'
import { parse } from '@plussub/srt-vtt-parser';

for (const times of [
  '00:04.000 --> 00:05.000',
  '00:00:04.000 --> 00:00:05.000 vertical:rl',
  '00:04.000 --> 00:05.000 vertical:rl',
]) {
  const [{ from, to }] = parse(`WEBVTT\n\n${times}\n月亮\n`).entries;
  console.log(times, from, to);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '00:04.000 --> 00:05.000 4000 5000
00:00:04.000 --> 00:00:05.000 vertical:rl 4000 5000
00:04.000 --> 00:05.000 vertical:rl 4000 NaN' ] || { echo 'This has changed.' >&2; exit 1; }
