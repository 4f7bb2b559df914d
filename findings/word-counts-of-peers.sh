#!/usr/bin/env bash
# 「2026年，GPT-5 发布了。」, four Han, two words and two marks, is 2 words for Jekyll 4.3.1's number_of_words and 7 in its mode `cjk`,
# where a mark counts as a word, alone or with the one behind it; 2 for Hugo 0.111.3's WordCount, 15 with isCJKLanguage, letter by letter,
# as countwords has it always; 7 for hexo-wordcount 6.0.1, which counts GPT and 5; 15 for hexo-symbols-count-time 0.7.1, which is in
# the theme NexT; 6 for reading-time 1.5.0.
# A good guess: with Chinese in mind they count what Chinese editors call 字数, or at least the same as one another.
# So the figure beside an article changes with each move. Here a Han is one, and so is a run of other letters or of
# digits (lib/chinese/counts.ts): 7.
# Needs Debian's jekyll and hugo, Node and npm, and installs the first two where it may. Seen on 2026-11-29.
set -euo pipefail
{ command -v jekyll && command -v hugo; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends jekyll hugo; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hexo-wordcount@6.0.1 hexo-symbols-count-time@0.7.1 hexo-util@3.3.0 reading-time@1.5.0
cat >jekyll.rb <<'CODE'
require 'jekyll'
include Jekyll::Filters
text = '2026年，GPT-5 发布了。'
puts "Jekyll: #{number_of_words(text)}, cjk #{number_of_words(text, 'cjk')}"
CODE
mkdir -p content layouts/_default
echo 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]' >config.toml
printf -- '---\ntitle: a\n---\n2026年，GPT-5 发布了。\n' >content/a.md
printf -- '---\ntitle: b\nisCJKLanguage: true\n---\n2026年，GPT-5 发布了。\n' >content/b.md
echo 'WordCount {{ .WordCount }}, countwords {{ countwords .Plain }}' >layouts/_default/single.html
cat >look.cjs <<'CODE'
const { readFileSync } = require('node:fs');
const text = '2026年，GPT-5 发布了。';
/** Loads a plug-in as Hexo does, with what it registers. */
function load(name) {
  const registered = {};
  const register = (key, run) => (registered[key] = run);
  const hexo = { config: {}, extend: { helper: { register }, filter: { register } } };
  const file = require.resolve(name);
  const own = (id) => require(id.startsWith('.') ? require.resolve(id, { paths: [require('node:path').dirname(file)] }) : id);
  new Function('hexo', 'require', readFileSync(file, 'utf8'))(hexo, own);
  return registered;
}
const post = { content: `<p>${text}</p>` };
load('hexo-symbols-count-time').after_post_render(post);
console.log(`hexo-wordcount: ${load('hexo-wordcount').wordcount(post.content)}`);
console.log(`hexo-symbols-count-time: ${post.length}`);
console.log(`reading-time: ${require('reading-time')(text).words}`);
CODE
hugo --quiet
seen=$(ruby jekyll.rb
echo "Hugo: $(cat public/a/index.html); isCJKLanguage: $(cat public/b/index.html)"
node look.cjs)
echo "$seen"
[ "$seen" = 'Jekyll: 2, cjk 7
Hugo: WordCount 2, countwords 15; isCJKLanguage: WordCount 15, countwords 15
hexo-wordcount: 7
hexo-symbols-count-time: 15
reading-time: 6' ] || { echo 'This has changed.' >&2; exit 1; }
