#!/usr/bin/env bash
# @sveltia/cms 0.221.1, its form in Chromium over a local folder: who changes one field and saves has the whole file written
# anew, and values that nobody touched come out as others.
# A good guess: a form writes the field that was changed; what the form does not know of stays as it is, the body, too.
# Of `abbrlink: 12345678901234567890` and `slug: 007`, both fields that the form does not have, it makes
# 12345678901234567000 and 7; `title: 3.10` is 3.1, the comment is gone, and code that a body begins with, set in by four
# spaces, is a paragraph. YAML is read to plain values, those are written, and a file is trimmed before it is split.
# Who has such a form over files that people write as well keeps numbers and codes between quotes; ours has no form
# (docs/decisions/0028).
#
# Needs Debian's chromium, and installs it where it may. Seen with 156.0.8078.108 and Node 20.20.2 on 2026-11-29.
set -euo pipefail
command -v chromium >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends chromium; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @sveltia/cms@0.221.1 playwright-core@1.65.1
cat >config.yml <<'YML'
backend: { name: github, repo: owner/site, branch: main }
media_folder: assets
public_folder: /assets
output: { omit_empty_optional_fields: true }
collections:
  - name: posts
    folder: posts
    format: yaml-frontmatter
    fields: [{ name: title, widget: string }, { name: description, widget: string }, { name: body, widget: markdown, modes: [raw] }]
YML
cat >ask.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const POST = `---
# Ask twice.
title: 3.10
description: before
slug: 007
abbrlink: 12345678901234567890
---

    code

Text.
`;
const files = {
  '/': ['text/html', '<!doctype html><meta charset="utf-8"><body><script src="/cms.js"></script>'],
  '/cms.js': ['text/javascript', await readFile('node_modules/@sveltia/cms/dist/sveltia-cms.js')],
  '/config.yml': ['text/yaml', await readFile('config.yml')],
};
const server = createServer(({ url }, response) => {
  const [type, body] = files[url.split('?')[0]] ?? [];
  response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
// The folder that the form asks for is one of the browser's own file system.
await page.addInitScript(() => {
  window.showDirectoryPicker = () => navigator.storage.getDirectory();
});
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.evaluate(async (text) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  const posts = await root.getDirectoryHandle('posts', { create: true });
  const file = await posts.getFileHandle('one.md', { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}, POST);
const readPost = () =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const posts = await root.getDirectoryHandle('posts');
    return (await (await posts.getFileHandle('one.md')).getFile()).text();
  });
await page.getByRole('button', { name: /local repository/i }).click();
await page.getByText('Collections').first().waitFor();
await page.evaluate(() => {
  location.hash = '#/collections/posts/entries/one';
});
const field = page.locator('[data-key-path="description"] input').first();
await field.fill('after');
await page.getByRole('button', { name: /^save$/i }).click();
for (let tries = 0; tries < 50 && (await readPost()) === POST; tries += 1) await page.waitForTimeout(100);
console.log(await readPost());
await browser.close();
server.close();
JS
seen=$(node ask.mjs "$(command -v chromium)")
echo "$seen"
[ "$seen" = "---
title: '3.1'
description: after
abbrlink: 12345678901234567000
slug: 7
---

code

Text." ] || { echo 'This has changed.' >&2; exit 1; }
