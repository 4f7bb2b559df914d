#!/usr/bin/env bash
# Roundcube 1.6.5, a webmail program, takes `figure`, `figcaption`, `details`, `summary`, `section` and `article` out of a letter and
# leaves what is in them: a caption stands in one line with its picture and with the next summary, two sections of plain text
# are one line. `mark`, `kbd`, `time` and `ruby` go the same way (with `rp` a reading keeps its brackets), and the tables of data lose
# `scope`.
# A good guess: what HTML has had since 2014 is let through, or a block leaves a line end behind.
# A feed that a program like rss2email turns into letters shows it. The newsletter here has no such elements: its blocks are
# headings, paragraphs and `div` (lib/email).
# Needs Debian's roundcube-core, which is unpacked and not installed, php-cli, php-xml and php-mbstring. Seen on 2026-11-29.
set -euo pipefail
{ command -v php && php -m | grep -qx dom && php -m | grep -qx mbstring; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends php-cli php-xml php-mbstring; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q roundcube-core >/dev/null 2>&1 || { apt-get update -q && apt-get download -q roundcube-core; } >/dev/null 2>&1
dpkg -x roundcube-core_*.deb unpacked
cat >wash.php <<'CODE'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
define('RCUBE_CHARSET', 'UTF-8');
spl_autoload_register(function ($class) {
  $file = __DIR__ . "/unpacked/usr/share/roundcube/program/lib/Roundcube/$class.php";
  if (is_file($file)) require_once $file;
});
class rcube
{
  public static function raise_error(...$all) { fwrite(STDERR, json_encode($all)); }
}
$washer = new rcube_washtml(['allow_remote' => true, 'charset' => 'UTF-8', 'show_washed' => true]);
foreach ([
  '<figure><img src="https://a.example/a.png" alt="图"><figcaption>图的说明</figcaption></figure><details><summary>概要</summary><p>内容</p></details>',
  '<section>第一节</section><section>第二节</section>',
  '<p><mark>亮</mark><ruby>月<rp>（</rp><rt>yuè</rt><rp>）</rp></ruby><kbd>K</kbd><time>2月</time></p>',
  '<table><tr><th scope="col">甲</th></tr></table>',
] as $html)
  // What it takes out it notes in comments.
  echo trim(preg_replace('/<!--.*?-->/s', '', $washer->wash("<html><head><meta charset=\"utf-8\"></head><body>$html</body></html>"))), "\n";
CODE
seen=$(dpkg-deb -f roundcube-core_*.deb Version
php wash.php)
echo "$seen"
[ "$seen" = '1.6.5+dfsg-1+deb12u13
<img src="https://a.example/a.png" alt="图" />图的说明概要<p>内容</p>
第一节第二节
<p>亮月（yuè）K2月</p>
<table><tr><th x-washed="scope">甲</th></tr></table>' ] || { echo 'This has changed.' >&2; exit 1; }
