#!/usr/bin/env bash
# node 20.20.2 writes noon in zh-CN with `hour12: true` as 下午0:05, and midnight as 上午0:05; node 22.23.3 and
# Chromium 156 write 下午12:05 and 上午12:05. zh-TW is 下午12:05 in both.
# A good guess: the twelve-hour clock of the mainland is one and the same, and 12 is on it: ICU is 78 in both. Node 20
# takes the clock from 0 to 11 there, as in ja and en-GB.
# A page that the server writes and the browser writes again differs in that one hour of the day, which no test in
# the morning finds. Our times are written by the server alone, on the clock of 24 hours (lib/i18n/dates.ts).
# Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir 20 22
for version in 20.20.2 22.23.3; do
  (cd "${version%%.*}" && npm init --yes >/dev/null && npm install --silent --no-audit --no-fund "node@$version")
done
cat >ask.mjs <<'JS'
const [noon, midnight] = ['12:05', '00:05'].map((time) => new Date(`2026-03-01T${time}:00Z`));
for (const language of ['zh-CN', 'zh-TW']) {
  const options = { hour: 'numeric', minute: 'numeric', hour12: true, timeZone: 'UTC' };
  const clock = new Intl.DateTimeFormat(language, options);
  const { hourCycle } = clock.resolvedOptions();
  console.log(process.version, language, clock.format(noon), clock.format(midnight), hourCycle);
}
JS
seen=$(for major in 20 22; do "$major/node_modules/node/bin/node" ask.mjs; done)
echo "$seen"
[ "$seen" = 'v20.20.2 zh-CN 下午0:05 上午0:05 h11
v20.20.2 zh-TW 下午12:05 上午12:05 h12
v22.23.3 zh-CN 下午12:05 上午12:05 h12
v22.23.3 zh-TW 下午12:05 上午12:05 h12' ] || { echo 'This has changed.' >&2; exit 1; }
