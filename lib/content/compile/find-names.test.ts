import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openStore } from '../store/store';
import { findNames } from './find-names';

const NAMES = [
  { name: 'OpenAI', forms: ['Open AI 公司'], never: ['OpenAi'] },
  { name: '甲公司', forms: [], never: ['贾公司'] },
  { name: '甲公司集团', forms: [], never: [] },
  { name: 'José', forms: [], never: [] },
];

/** Finds names in texts, which are articles of titles without them; tells which texts have been read. */
async function find(texts: string[], names = NAMES, folder = temporaryFolder()) {
  const read: number[] = [];
  const articles = texts.map((text, at) => ({
    ...{ id: String(at), source: `posts/2020-02-${10 + at}.md`, title: '题', hash: text },
  }));
  const readText = (source: string) => {
    const at = articles.findIndex((article) => article.source === source);
    read.push(at);
    return { text: texts[at] ?? '', headings: [] };
  };
  const words = await findNames({ names }, articles, readText, openStore(folder, 'test'));
  return { found: (words.names ?? []).map((each) => each.articles.join('')), read };
}

it('finds names in all their forms, in whatever width and however composed', async () => {
  const texts = [
    '说OpenAI、José',
    'Open AI 公司',
    '甲OpenAi',
    'ＯｐｅｎＡＩ',
    'José'.normalize('NFD'),
    'openais',
  ];
  expect((await find(texts)).found).toEqual(['0123', '', '', '04']);
});

it('takes a name inside a longer one for the longer one', async () => {
  expect((await find(['甲公司集团', '贾公司', '甲公司与甲公司集团'])).found).toEqual([
    '',
    '12',
    '02',
    '',
  ]);
});

it('reads again what has changed, and all once the list has', async () => {
  const folder = temporaryFolder();
  await find(['甲公司', '乙'], NAMES, folder);
  expect(await find(['甲公司', '丙甲公司'], NAMES, folder)).toMatchObject({
    found: ['', '01', '', ''],
    read: [1],
  });
  expect((await find(['甲公司', '丙甲公司'], NAMES.slice(0, 2), folder)).read).toEqual([0, 1]);
});

it('gives no names where there are none', async () => {
  expect((await find(['甲公司'], [])).found).toEqual([]);
});
