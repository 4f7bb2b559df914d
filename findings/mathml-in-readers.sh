#!/usr/bin/env bash
# Tiny Tiny RSS 21 (Debian's) takes a formula in MathML out of an article with all that is in it. html2text 2020.1.16, which sends
# feeds by e-mail, and w3m 0.5.3 write its signs one after the other: one half becomes 12, and 10⁹ becomes 109.
# A good guess: MathML is of HTML since 2014 and in all browsers since 2023; and who does not know an element says what it
# holds, or that something is missing.
# So a feed that keeps the formulas of its pages says other figures. Ours write what reads from left to right as text, with
# powers in characters of their own, and anything else as its LaTeX (lib/feeds/portable-formula.ts).
# Needs Debian's tt-rss, which is unpacked and not installed, php-cli, php-xml, python3-html2text and w3m. Seen on 2026-11-29.
set -euo pipefail
{ command -v php && php -m | grep -qx dom && command -v w3m && /usr/bin/python3 -c 'import html2text'; } >/dev/null 2>&1 ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends php-cli php-xml python3-html2text w3m; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q tt-rss >/dev/null 2>&1 || { apt-get update -q && apt-get download -q tt-rss; } >/dev/null 2>&1
dpkg -x tt-rss_*.deb unpacked
# What it asks of the rest of the program has nothing to do with formulas.
cat >sanitize.php <<'CODE'
<?php
error_reporting(E_ERROR);
$_SESSION = ['uid' => 1];
function get_pref(...$all) { return false; }
function get_self_url_prefix() { return 'https://reader.example'; }
class PluginHost
{
  const HOOK_SANITIZE = 1;
  public static function getInstance() { return new self; }
  public function get_hooks() { return []; }
}
require __DIR__ . '/unpacked/usr/share/tt-rss/www/classes/sanitizer.php';
$body = Sanitizer::sanitize(file_get_contents('php://stdin'));
echo trim(html_entity_decode(strip_tags($body))), "\n";
CODE
body='<p>共 <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> 份，<math><msup><mn>10</mn><mn>9</mn></msup></math> 个</p>'
seen=$(dpkg-deb -f tt-rss_*.deb Version
echo "Tiny Tiny RSS: $(php sanitize.php <<<"$body")"
echo "html2text: $(/usr/bin/python3 -c 'import html2text, sys; print(html2text.html2text(sys.stdin.read()).strip())' <<<"$body")"
echo "w3m: $(w3m -dump -T text/html -O UTF-8 -I UTF-8 <<<"$body")")
echo "$seen"
[ "$seen" = '21~git20210204.b4cbc79+dfsg-1.2
Tiny Tiny RSS: 共  份， 个
html2text: 共 12 份，109 个
w3m: 共 12 份，109 个' ] || { echo 'This has changed.' >&2; exit 1; }
