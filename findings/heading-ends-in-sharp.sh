#!/usr/bin/env bash
# A heading that ends in the name of a language: of `## 学 F#`, showdown 2.1.0, kramdown 2.4.0 (with its own parser), pandoc
# 2.17.1.1, Python-Markdown 3.4.1, lowdown 1.0.0 and Parsedown 1.7.4 leave 学 F. markdown-it 14.1.0, remarkable 2.0.1 and
# kramdown's GFM, which Jekyll takes by default, leave 学 F#.
# A good guess: signs at the end of a heading close it only behind a blank (CommonMark 0.31, § 4.2), and nothing that is written
# vanishes; and kramdown reads a heading in one way, whichever of its parsers.
# A post that is carried from one of them to another changes its heading, and the heading's id. We read as CommonMark does.
# Needs Debian's pandoc, python3-markdown, lowdown, php-parsedown, ruby-kramdown and ruby-kramdown-parser-gfm, and installs them
# where it may. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
packages='pandoc python3-markdown lowdown php-cli php-parsedown ruby-kramdown ruby-kramdown-parser-gfm'
dpkg -s $packages >/dev/null 2>&1 ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends $packages; } >/dev/null
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent showdown@2.1.0 markdown-it@14.1.0 remarkable@2.0.1
printf '## 学 F#\n' >a.md
text() { sed 's/<[^>]*>//g' | tr -d '\n'; }
seen=$(
  echo "showdown: $(node -p "new (require('showdown').Converter)().makeHtml('## 学 F#')" | text)"
  echo "markdown-it: $(node -p "require('markdown-it')().render('## 学 F#')" | text)"
  echo "remarkable: $(node -p "new (require('remarkable').Remarkable)().render('## 学 F#')" | text)"
  for input in kramdown GFM; do
    echo "kramdown, $input: $(ruby -rkramdown -e "puts Kramdown::Document.new(File.read('a.md'), input: '$input').to_html" | text)"
  done
  echo "pandoc: $(pandoc a.md | text)"
  echo "Python-Markdown: $(/usr/bin/python3 -m markdown a.md | text)"
  echo "lowdown: $(lowdown a.md | text)"
  echo "Parsedown: $(php -r 'require "/usr/share/php/Parsedown/autoload.php"; echo (new Parsedown)->text("## 学 F#");' | text)"
)
echo "$seen"
[ "$seen" = 'showdown: 学 F
markdown-it: 学 F#
remarkable: 学 F#
kramdown, kramdown: 学 F
kramdown, GFM: 学 F#
pandoc: 学 F
Python-Markdown: 学 F
lowdown: 学 F
Parsedown: 学 F' ] || { echo 'This has changed.' >&2; exit 1; }
