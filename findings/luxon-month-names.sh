#!/usr/bin/env bash
# luxon 3.7.2: the name of a month, MMMM or MMM, is 2 in Chinese and Japanese, without 月: yyyy年MMMMd日 gives 2026年228日, and
# 2026年111日 for 11 January and for 1 November, which it reads back as the first. LLLL gives 二月.
# A good guess: MMMM is the month as a full word in the locale, February in English and février in French, which in Chinese is
# 2月 or 二月 (Intl.DateTimeFormat with month: 'long' alone gives 二月, beside a year and a day 2月), and it says the same again
# when it is read.
# A date in this form cannot be told from another. Dates here are whole as Intl.DateTimeFormat writes them
# (lib/i18n/dates.ts).
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent luxon@3.7.2
cat >seen.cjs <<'JS'
const { DateTime, VERSION } = require('luxon');
console.log('luxon', VERSION);
const say = (iso, format, locale) => {
  const text = DateTime.fromISO(iso, { zone: 'UTC' }).setLocale(locale).toFormat(format);
  const read = DateTime.fromFormat(text, format, { locale, zone: 'UTC' });
  console.log(locale, format, text, read.isValid ? read.toISODate() : read.invalidReason);
};
for (const iso of ['2026-02-28', '2026-01-11', '2026-11-01']) say(iso, 'yyyy年MMMMd日', 'zh-CN');
say('2026-02-28', 'yyyy年MMMd日', 'ja');
say('2026-02-28', 'yyyy年LLLLd日', 'zh-CN');
say('2026-02-28', 'd MMMM yyyy', 'fr');
JS
seen=$(node seen.cjs)
echo "$seen"
[ "$seen" = 'luxon 3.7.2
zh-CN yyyy年MMMMd日 2026年228日 2026-02-28
zh-CN yyyy年MMMMd日 2026年111日 2026-01-11
zh-CN yyyy年MMMMd日 2026年111日 2026-01-11
ja yyyy年MMMd日 2026年228日 unparsable
zh-CN yyyy年LLLLd日 2026年二月28日 2026-02-28
fr d MMMM yyyy 28 février 2026 2026-02-28' ] || { echo 'This has changed.' >&2; exit 1; }
