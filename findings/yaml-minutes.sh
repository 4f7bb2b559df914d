#!/usr/bin/env bash
# yaml 2.9.1 writes the text 12:30 without quotation marks. A reader of YAML 1.1 takes it for a number to the base of sixty:
# js-yaml 3.14.1 reads 750 (Psych, by which Jekyll reads, 45000, as it counts hours). 1_000 is a number there, too; and
# `no` is false to Psych.
# A good guess: a text is quoted where one of the readers in use would take it for something else, as js-yaml 3.14.1
# itself does. To YAML 1.2, which it writes, they are texts (section 10.3.2), so it is right by its own version; it has an
# option, `compat: 'yaml-1.1'`.
# The length of a recording, an hour, a title such as 9:30 in an article's front matter are other things after a move to
# Jekyll. Our articles as Markdown are written with that option since this finding (lib/twins/write-twin.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@3.14.1
cat >ask.mjs <<'JS'
import jsYaml from 'js-yaml';
import { parse, stringify } from 'yaml';

for (const text of ['12:30', '1_000', '月亮']) {
  const [plain, careful] = [stringify(text), stringify(text, { compat: 'yaml-1.1' })].map((line) => line.trim());
  const read = jsYaml.safeLoad(plain);
  console.log(plain, 'yaml:', parse(plain) === text, 'js-yaml 3:', read, 'writes', jsYaml.safeDump(text).trim(), 'compat', careful);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '12:30 yaml: true js-yaml 3: 750 writes '"'"'12:30'"'"' compat "12:30"
1_000 yaml: true js-yaml 3: 1000 writes '"'"'1_000'"'"' compat "1_000"
月亮 yaml: true js-yaml 3: 月亮 writes 月亮 compat 月亮' ] || { echo 'This has changed.' >&2; exit 1; }
