#!/usr/bin/env bash
# isbot 5.2.3 takes people who read in 今日头条 (its browser says `NewsArticle/…`) or in Sogou's browser
# (`SogouMobileBrowser/…`) for robots, as it finds "News" and "Sogou" in what they say of themselves. WeChat, Weibo,
# Baidu and UC it takes for people.
# A good guess: it knows a browser's name from a robot's, as it knows that a telephone by Cubot is none.
# An article that is passed on in 今日头条 has no readers in the figures, or its readers are given what robots are given.
# We ask nobody what they are by this name; the log keeps it as it is (lib/serving/request-log.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund isbot@5.2.3
cat >ask.mjs <<'JS'
import { isbot, isbotMatch } from 'isbot';

const webKit = (version) => `AppleWebKit/${version} (KHTML, like Gecko)`;
const iphone = `Mozilla/5.0 (iPhone; CPU iPhone OS 15_4_1 like Mac OS X) ${webKit('605.1.15')} Mobile/15E148`;
const android = `Mozilla/5.0 (Linux; Android 10; wv) ${webKit('537.36')} Version/4.0 Chrome/68.0 Mobile`;
for (const [name, agent] of Object.entries({
  今日头条: `${iphone} NewsArticle/8.7.6.20 JsSdk/2.0 NetType/WIFI (News 8.7.6 15.400000)`,
  搜狗浏览器: `${android} Safari/537.36 AWP/2.0 SogouMSE,SogouMobileBrowser/5.23.57`,
  微信: `${iphone} MicroMessenger/8.0.44(0x18002c2f) NetType/WIFI Language/zh_CN`,
  微博: `${iphone} Weibo (iPhone15,2__weibo__13.10.1__iphone__os15.4.1)`,
}))
  console.log(name, isbot(agent), isbotMatch(agent));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '今日头条 true  News
搜狗浏览器 true Sogou
微信 false null
微博 false null' ] || { echo 'This has changed.' >&2; exit 1; }
