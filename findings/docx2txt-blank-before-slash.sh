#!/usr/bin/env bash
# docx2txt 1.4 reads the XML of a Word document letter by letter: `<w:br/>` is a line break to it, `<w:br />`, which is the same in
# XML and is how pandoc 2.17.1.1 writes it, is none, so that two lines are one: 行一行二. A footnote's words it leaves out.
# A good guess: two documents that are the same XML say the same, and a text has its notes.
# Editors who send manuscripts through both lose the lines of a poem. `npm run new` begins from Markdown, not from Word.
# Needs Debian's docx2txt, pandoc, unzip and zip, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
{ command -v docx2txt && command -v pandoc && command -v unzip && command -v zip; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends docx2txt pandoc unzip zip; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '行一\\\n行二\n\n10^9^ 个[^1]\n\n[^1]: 注文\n' | pandoc --from markdown --output with.docx
mkdir parts
cd parts
unzip -q ../with.docx
sed -i 's| />|/>|g' word/document.xml
zip -q -r ../without.docx .
cd ..
seen=$(pandoc --version | head -1
for name in with without; do
  echo "$name a blank before the slash: $(docx2txt "$name.docx" - | tr '\n' '/')"
done)
echo "$seen"
[ "$seen" = 'pandoc 2.17.1.1
with a blank before the slash: 行一行二/109 个/
without a blank before the slash: 行一/行二/109 个/' ] || { echo 'This has changed.' >&2; exit 1; }
