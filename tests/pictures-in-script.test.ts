import path from 'node:path';
import { expect, it } from 'vitest';
import { bodyFor } from '@/app/drawing/body-for';
import type { Picture } from '@/lib/cards/picture';
import { quote } from '@/lib/cards/quote';
import { blocksOf } from '@/lib/content/compiled/body-blocks';
import { inScriptOf } from '@/lib/content/library/in-script';
import { writePacks } from '@/lib/content/store/store';
import type { Locale } from '@/lib/site';
import { temporaryFolder } from './temporary-folder';

const source = 'posts/2026-02-28-a.md';
const text = { title: 'a' } as Extract<Picture, { kind: 'quotation' }>['text'];

it('the thread is given a body in the script of the readers, and reads it itself where it is compiled so', async () => {
  const folder = temporaryFolder();
  const html = ['<p>谁的软<b>件</b>？“里面的鼠标”。</p>'];
  await writePacks(path.join(folder, 'bodies'), new Map([[source, { html, contents: [] }]]));
  const body = { source, hash: '' };
  const given = (locale: Locale, shown = {}) =>
    bodyFor(
      { kind: 'quotation', format: 'png', locale, text, body, words: '' },
      { folder, ...shown },
    );
  expect(await given('zh-hans')).toBeNull();
  const shown = await given('zh-hant', { shownAs: await inScriptOf('zh-hant', []) });
  expect(shown).toBe('<p>誰的軟<b>體</b>？「裡面的滑鼠」。</p>');
  const blocks = blocksOf(shown ?? '');
  expect(quote('裡面的滑鼠', blocks)).toEqual(['「裡面的滑鼠」。']);
  expect(quote('里面的鼠标', blocks)).toBeNull();
}, 60_000);
