import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function imported(body: string) {
  const folder = temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 甲\n---\n${body}\n` });
  const into = temporaryFolder();
  const { heldBack, site } = await importOldSite(folder, into, { engine: 'jekyll' });
  expect(heldBack).toEqual([]);
  const text = site.documents[0]?.text.slice('---\ntitle: 甲\n---\n'.length) ?? '';
  return { text, folder: path.join(into, 'public/assets/embedded') };
}

it('makes a file of a picture in an address', async () => {
  const { text, folder } = await imported(
    `![点](data:image/png;base64,${DOT}) <img alt="点" src="data:image/png;base64,${DOT}">`,
  );
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(readFileSync(path.join(folder, name))).toEqual(Buffer.from(DOT, 'base64'));
  expect(text).toBe(
    `![点](/assets/embedded/${name}) <img alt="点" src="/assets/embedded/${name}">\n`,
  );
});

it('makes a file of a drawing', async () => {
  const { text, folder } = await imported(
    '甲\n\n<svg width="8" height="8"><title>圆</title><circle r="4"/></svg>\n\n乙',
  );
  const [name = ''] = readdirSync(folder);
  expect(text).toBe(`甲\n\n<img src="/assets/embedded/${name}" alt="圆">\n\n乙\n`);
  expect(readFileSync(path.join(folder, name), 'utf8')).toContain(
    'xmlns="http://www.w3.org/2000/svg"',
  );
});

it('leaves code as it is', async () => {
  const body =
    '`<svg></svg>` 与\n\n```html\n<svg></svg>\n<img src="data:image/png;base64,AAAA">\n```\n';
  expect((await imported(body.trimEnd())).text).toBe(body);
});
