#!/usr/bin/env bash
# playwright-core 1.65.1 with Debian's Chromium 156: a picture of a whole page (`screenshot({ fullPage: true })`) on an
# emulated phone (`isMobile`, `hasTouch`).
#
# Expected: the page as the phone shows it, only longer.
# What happens: while the picture of a page that is taller than the window is taken, `(pointer: coarse)` does not match,
# as if a mouse were there, and then matches again: the picture shows the layout for a mouse, which nobody sees on that
# phone. Before and after, and in a picture of the window alone, all is as it should be. What is set for fingers only is
# looked at in pictures of the window, made as tall as the page.
#
# Needs Debian's chromium, and installs it where it may. Seen with 156.0.8078.108 and Node 20.20.2 on 2026-11-29.
set -euo pipefail
command -v chromium >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends chromium; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1
cat > ask.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
for (const fullPage of [false, true]) {
  const page = await context.newPage();
  await page.setContent('<meta name="viewport" content="width=device-width"><div style="height: 3000px">');
  const before = await page.evaluate(() => {
    const coarse = matchMedia('(pointer: coarse)');
    globalThis.changes = [];
    coarse.addEventListener('change', ({ matches }) => globalThis.changes.push(matches));
    return coarse.matches;
  });
  await page.screenshot({ fullPage });
  await page.waitForTimeout(300);
  console.log(fullPage ? 'whole page:' : 'window:', before, ...(await page.evaluate(() => globalThis.changes)));
}
await browser.close();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'window: true
whole page: true false true' ] || { echo 'This has changed.' >&2; exit 1; }
