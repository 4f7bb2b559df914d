#!/usr/bin/env bash
# eSpeak NG 1.51 as Debian has it, by its first voice for Mandarin (cmn, "latin as English"): 银行 is spoken as the English
# letters of its pinyin with English numbers for its tones, "yin two xing two", and 年 as "nian two"; 是 is Chinese. The voice
# after it, cmn-latn-pinyin, speaks all three in Chinese, 行 as xíng.
# A good guess: the voice named `cmn`, the first that `--voices=zh` lists, speaks Mandarin.
# Browsers offer a page the voices that the system has. Reading aloud takes it last (components/article/reader-aloud.browser.ts).
# Needs Debian's espeak-ng, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
command -v espeak-ng >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends espeak-ng; } >/dev/null
seen=$(
  espeak-ng --version | cut -d' ' -f1-4
  espeak-ng --voices=zh | awk '{ print $2, $4 }' | head -3
  for voice in cmn cmn-latn-pinyin; do
    for words in 银行 年 是; do echo "$voice $words $(espeak-ng -v $voice -q -x "$words" 2>&1)"; done
  done
)
echo "$seen"
[ "$seen" = "eSpeak NG text-to-speech: 1.51
Language VoiceName
cmn Chinese_(Mandarin,_latin_as_English)
cmn-latn-pinyin Chinese_(Mandarin,_latin_as_Pinyin)
cmn 银行 (en)jI55nt'u:55_| zI55Nt'u:55(cmn)_|
cmn 年 (en)n,aI55@55nt'u:55(cmn)_|
cmn 是 s.'i.51_|
cmn-latn-pinyin 银行 j'i35n_| S;'i35N_|
cmn-latn-pinyin 年 n'iE35n_|
cmn-latn-pinyin 是 s.'i.51_|" ] || { echo 'This has changed.' >&2; exit 1; }
