#!/usr/bin/env bash
# node 20.20.2 (ICU 78.2) orders Chinese by pinyin (Intl.Collator('zh')), but takes of each character the reading that
# is usual, in names, too: 曾国藩 (zēng) stands under C, 单雄信 (shàn) under D, 解珍 (xiè) under J, 仇英 (qiú) under C, 查慎行
# (zhā) under C. 重庆 it does put under C, not Z.
# A good guess: what knows 重庆 as a word knows surnames, the first thing that a list of names is ordered by; there are
# collations of their own for names in German (`de-u-co-phonebk`), none in Chinese. pinyin-pro 3.29.4 reads them with
# `mode: 'surname'`.
# A list of authors has a handful of people where nobody looks for them. Ours has people by the reading of their
# surnames, of a short table (lib/chinese/surnames.ts).
# Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4
cat >ask.mjs <<'JS'
import { pinyin } from 'pinyin-pro';

const names = ['赵云', '曾国藩', '曹操', '单雄信', '邓艾', '解珍', '谢安', '姜维', '仇英', '邱迟', '查慎行', '张飞'];
console.log(names.toSorted(new Intl.Collator('zh').compare).join(' '));
const read = (name) => pinyin(name, { mode: 'surname', toneType: 'none' });
console.log(names.toSorted((a, b) => (read(a) < read(b) ? -1 : 1)).join(' '));
console.log(['重庆', '成都', '郑州', '长沙'].toSorted(new Intl.Collator('zh').compare).join(' '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '曹操 曾国藩 查慎行 仇英 单雄信 邓艾 姜维 解珍 邱迟 谢安 张飞 赵云
曹操 邓艾 姜维 邱迟 仇英 单雄信 谢安 解珍 曾国藩 查慎行 张飞 赵云
成都 重庆 长沙 郑州' ] || { echo 'This has changed.' >&2; exit 1; }
