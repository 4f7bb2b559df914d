import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/content/model';
import { foldTexts } from './collection';
import { createSearch, type SearchAnswer, type SearchRequest } from './search';
import { textFragment } from './text-fragment';

/** Plainly made up; newest first. */
const written = [
  {
    title: '算力飞轮',
    text: '引言。\n\n英伟达的算力飞轮越转越快。GLM-5 也在场。',
    syllables: 'suan li fei lun',
  },
  {
    title: '周报',
    text: '本周谈到算力，也谈到飞轮。他 said 了一句 AI。2.5万亿与12.5万亿。.*+?^${}()|[]\\ %_ <b>与</b>；DROP TABLE',
    syllables: 'zhou bao',
  },
  {
    title: 'TensorFlow 与 C++',
    text: '数据中心的 Claude Code 与人工智能。',
    headings: ['开源模型'],
    syllables: '- yu -',
  },
  {
    title: '英伟达财报',
    text: '數據中心收入增长。Code 与 Claude 分开。',
    syllables: 'ying wei da cai bao',
  },
];

const NO_APPARATUS = { headings: [], syllables: '', words: '', spoken: '' };

const articles = written.map(({ title }, index) => ({
  id: `2026-02-0${String(9 - index)}/x`,
  day: `2026-02-0${String(9 - index)}`,
  publishedAt: `2026-02-0${String(9 - index)}T09:00:00.000Z`,
  title,
  description: `${title}的摘要。`,
  authors: [{ id: 'lin', name: index === 3 ? '林样例' : '月亮' }],
  categories: [{ slug: index < 2 ? 'daily' : 'notes', name: index < 2 ? '日报' : '笔记' }],
  tags: [] as string[],
})) as Article[];

const texts = written.map(({ text, headings = [], syllables }, index) => ({
  id: articles[index]!.id,
  text,
  headings,
  syllables: `${syllables} - ${index === 3 ? 'lin yang li' : 'yue liang'}`,
  words: index < 2 ? '算力 飞轮' : '数据 算力',
  spoken: index < 2 ? 'suanli feilun' : 'shuju suanli',
}));

/** A name that two of them write, each in its own way, and one that nobody writes. */
const names = [
  { name: '英伟达', forms: ['NVIDIA'], never: ['数据中心'] },
  { name: 'Claude', forms: ['克劳德', 'Clau De'], never: [] },
  { name: '月光公司', forms: ['X', '月光'], never: ['AI'] },
];

const search = createSearch(foldTexts(texts), 2);
const ask = (q: string, more: Partial<SearchRequest> = {}) =>
  search({ articles }, { q, page: 1, sort: 'relevance', ...more }) as Promise<SearchAnswer>;
const titles = async (q: string, more: Partial<SearchRequest> = {}) =>
  (await ask(q, more)).items.map(({ article }) => article.title);
const withNames = async (q: string) => {
  const request = { q, page: 1, sort: 'date' } as const;
  return (await search({ articles, names }, request)) as SearchAnswer;
};
const marked = async (q: string) =>
  (await ask(q)).items.flatMap(({ title, snippet }) =>
    [...title, ...snippet].filter(({ match }) => match).map(({ text }) => text),
  );

describe('what is found', () => {
  it.each([
    ['算力飞轮', ['算力飞轮']],
    ['算力 飞轮', ['算力飞轮', '周报']],
    ['GLM-5', ['算力飞轮']],
    ['ｇｌｍ－５', ['算力飞轮']],
    ['2.5万亿', ['周报']],
    ['C++', ['TensorFlow 与 C++']],
    ['开源模型', ['TensorFlow 与 C++']],
    ['開源模型', ['TensorFlow 与 C++']],
    ['數據中心', ['TensorFlow 与 C++', '英伟达财报']],
    ['数据中心', ['TensorFlow 与 C++', '英伟达财报']],
    ['輝達', ['英伟达财报', '算力飞轮']],
    ['英伟达', ['英伟达财报', '算力飞轮']],
    ['人工智慧', ['TensorFlow 与 C++']],
    ['Claude Code', ['TensorFlow 与 C++', '英伟达财报']],
    ['"Claude Code"', ['TensorFlow 与 C++']],
    ['中心的Claude', ['TensorFlow 与 C++']],
    ['flow', ['TensorFlow 与 C++']],
    ['"flow"', []],
    ['英伟达的“算力”飞轮', ['算力飞轮']],
    ['ai', ['周报']],
    ['sor', ['TensorFlow 与 C++']],
    ['算力怎么就飞轮了', ['算力飞轮', '周报']],
    // In quotation marks it is not looked for by its words, whatever stands beside it.
    ['“算力怎么就飞轮了”', []],
    ['“算力怎么就飞轮了” 飞轮', []],
    ['yingweida', ['英伟达财报']],
    ['ywd', ['英伟达财报']],
    // Characters of the same sound are the slip of Chinese keyboards; initials are none of theirs.
    ['英韦达', ['英伟达财报']],
    ['飞论', ['算力飞轮', '周报']],
    ['因我的', []],
    ['lin yang li', ['英伟达财报']],
    ['月亮 日报', ['算力飞轮', '周报']],
    ['没有这个词', []],
  ])('%s', async (q, found) => {
    expect(await titles(q)).toEqual(found);
  });

  it.each([
    ['category:日报', ['算力飞轮', '周报']],
    ['分类：日報 飞轮', ['算力飞轮', '周报']],
    ['category:notes 英伟达', ['英伟达财报']],
    ['author:林样例', ['英伟达财报']],
    ['after:2026-02-09', ['算力飞轮']],
    ['before:2026-02-07', ['英伟达财报']],
    ['after:2026-02-07 before:2026-02-08', ['TensorFlow 与 C++']],
    ['category:没有', []],
  ])('%s', async (q, found) => {
    expect(await titles(q)).toEqual(found);
  });

  it('is what is public, and nothing else', async () => {
    const answer = await search(
      { articles: articles.slice(1) },
      { q: '算力飞轮', page: 1, sort: 'date' },
    );
    expect((answer as SearchAnswer).items.map(({ article }) => article.title)).toEqual(['周报']);
  });

  it.each(['.*+?^${}()|[]\\', '[]', '%_', '<b>与</b>', '；DROP TABLE', '<B>'])(
    '%j is text, and marked as such',
    async (q) => {
      expect(await titles(q)).toEqual(['周报']);
      expect((await marked(q)).join('').toLowerCase()).toBe(q.toLowerCase());
    },
  );

  it.each([
    ['算力\u0000飞轮', '算力飞轮'],
    ['算力\uD800飞轮', '算力飞轮'],
    ['\uDC00算力\u200B 飞轮\uFEFF', '算力 飞轮'],
    ['算力\t\r\n飞轮', '算力 飞轮'],
  ])('%j is asked without what cannot be seen', async (q, meant) => {
    expect(await titles(q)).toEqual(await titles(meant));
  });

  it.each(['.*', '[', '(', '\\', '%', '_', "' OR 1=1 --", '<b>', '\u0001', '\uD800', '。', 'a'])(
    'of %j is an answer, whatever it may be',
    async (q) => {
      await expect(ask(q)).resolves.toBeDefined();
    },
  );
});

describe('names in Latin letters', () => {
  const lines = [
    'Claude Code 与 GPT-5.2 同日发布。',
    'ChatGPT 与 OpenAI o3，还有 DeepSeek-V3。',
    'Deep Seek 用 2 纳米芯片，2021年与 2.5万亿都不是，12,000台也不是。',
    'Claude Opus 4.6 与 Qwen2.5-VL，2nm 工艺。',
  ];
  const named = articles.map((article, at) => ({
    ...article,
    title: `第${'甲乙丙丁'.charAt(at)}篇`,
  }));
  const searchNames = createSearch(
    foldTexts(texts.map(({ id }, at) => ({ id, text: lines[at]!, ...NO_APPARATUS }))),
    9,
  );
  const found = async (q: string) => {
    const request = { q, page: 1, sort: 'date' } as const;
    return (await searchNames({ articles: named }, request)) as SearchAnswer;
  };

  it.each([
    ['claudecode', '甲', ['Claude Code']],
    ['claude-code', '甲', ['Claude Code']],
    ['gpt5.2', '甲', ['GPT-5.2']],
    ['gpt5', '甲', ['GPT-5']],
    ['Chat GPT', '乙', ['ChatGPT']],
    ['openai Chat GPT', '乙', ['ChatGPT', 'OpenAI']],
    ['openaio3', '乙', ['OpenAI o3']],
    ['openai o3', '乙', ['OpenAI o3']],
    ['deepseekv3', '乙', ['DeepSeek-V3']],
    ['deepseek v3', '乙', ['DeepSeek-V3']],
    ['deepseek', '乙', ['DeepSeek']],
    ['deep seek', '乙丙', ['DeepSeek', 'Deep Seek']],
    ['claudeopus4.6', '丁', ['Claude Opus 4.6']],
    ['qwen 2.5 vl', '丁', ['Qwen2.5-VL']],
    ['2 纳米', '丙', ['2 纳米']],
    ['2 nm', '丁', ['2nm']],
    ['nothing', '', []],
    // In quotation marks it is as it is.
    ['"claudecode"', '', []],
    ['"Chat GPT"', '', []],
  ])('%s: %s', async (q, where, marks) => {
    const { items } = await found(q);
    expect(items.map(({ article }) => article.title.charAt(1)).join('')).toBe(where);
    const shown = items.flatMap(({ snippet }) => snippet.filter(({ match }) => match));
    expect(shown.map(({ text }) => text)).toEqual(marks);
  });
});

describe('by sound', () => {
  it('a frequent word of a text is found, and marked', async () => {
    expect(await ask('feilun')).toMatchObject({ by: 'pinyin', words: ['飞轮'], total: 2 });
    expect(await titles("fei'lun")).toEqual(['算力飞轮', '周报']);
    expect(await marked('feilun')).toEqual(['飞轮', '飞轮', '飞轮']);
  });

  it('a word that is part of another, or of what is not public, is not', async () => {
    expect((await ask('eilun')).total).toBe(0);
    const rest = { articles: articles.slice(2) };
    const answer = await search(rest, { q: 'feilun', page: 1, sort: 'date' });
    expect((answer as SearchAnswer).total).toBe(0);
  });
});

describe('where a result leads', () => {
  it('is the place in the text, or the page where only the title holds it', async () => {
    const fragments = async (q: string) =>
      (await ask(q)).items.map(({ fragment }) => textFragment(fragment));
    expect((await fragments('GLM-5')).map(decodeURIComponent)).toEqual(['#:~:text=GLM-5 也在场']);
    expect(await fragments('GLM-5')).toEqual([expect.stringContaining('GLM%2D5')]);
    expect(await fragments('财报')).toEqual(['']);
  });
});

describe('how it is shown', () => {
  it('marks exactly what was looked for, in the script it is written in', async () => {
    expect(await marked('輝達')).toEqual(['英伟达', '英伟达', '英伟达']);
    expect(await marked('数据中心')).toEqual(['数据中心', '數據中心']);
    expect(await marked('glm-5')).toEqual(['GLM-5']);
  });

  it('starts with the sentence that holds it', async () => {
    const [first] = (await ask('GLM')).items;
    expect(first?.snippet.map(({ text }) => text).join('')).toBe('GLM-5 也在场。');
  });

  it('is the summary where the text does not hold it', async () => {
    expect((await ask('财报')).items[0]?.snippet.map(({ text }) => text).join('')).toBe(
      '英伟达财报的摘要。',
    );
  });

  it('comes newest first where that is asked', async () => {
    expect(await titles('英伟达', { sort: 'date' })).toEqual(['算力飞轮', '英伟达财报']);
  });

  it('comes in pages', async () => {
    expect(await ask('before:2027')).toMatchObject({ page: 1, pages: 2, total: 4 });
    expect(await titles('before:2027', { page: 2 })).toHaveLength(2);
    expect(await ask('before:2027', { page: 3 })).toBeNull();
  });
});

describe('where nothing is found', () => {
  it('offers a word that looks like the one typed', async () => {
    expect((await ask('Tensorflwo')).suggestions.query).toBe('tensorflow');
  });

  it('offers the nearest titles', async () => {
    expect((await ask('算力飞车')).suggestions.articles.map(({ title }) => title)).toEqual([
      '算力飞轮',
    ]);
  });

  it('a word of two characters that no text holds is not looked for by its characters', async () => {
    const { total, suggestions } = await ask('算轮');
    expect(total).toBe(0);
    expect(suggestions.categories.map(({ slug }) => slug)).toEqual(['daily', 'notes']);
    expect(suggestions.latest.map(({ title }) => title)).toEqual(written.map(({ title }) => title));
  });

  it('offers the latest that are not among the nearest', async () => {
    const { articles: near, latest } = (await ask('算力飞车')).suggestions;
    expect(near.map(({ title }) => title)).toEqual(['算力飞轮']);
    expect(latest.map(({ title }) => title)).toEqual(['周报', 'TensorFlow 与 C++', '英伟达财报']);
  });

  it('offers nothing near for what is near to nothing', async () => {
    expect((await ask('zzzzqqqq')).suggestions).toMatchObject({ query: null, articles: [] });
  });
});

describe('what comes first', () => {
  const names = ['说了又说', '算力'];
  const two = names.map((title, index) => ({
    ...articles[0],
    ...{ id: `2026-01-0${String(2 - index)}/x`, day: `2026-01-0${String(2 - index)}`, title },
    publishedAt: `2026-01-0${String(2 - index)}T09:00:00.000Z`,
  })) as Article[];
  const first = async (texts: Partial<(typeof written)[number]>[], q = '算力') => {
    const all = texts.map(({ text = '', headings = [] }, index) => ({
      ...{ id: two[index]!.id, text, headings, syllables: '-', words: '', spoken: '' },
    }));
    const answer = await createSearch(foldTexts(all), 2)(
      { articles: two },
      { q, page: 1, sort: 'relevance' },
    );
    return (answer as SearchAnswer).items.map(({ article }) => article.title);
  };

  it('is the article that has the term in its title, however often another says it', async () => {
    const often = { text: '算力。'.repeat(4), headings: Array.from({ length: 5 }, () => '算力') };
    expect(await first([often, { text: '别的。' }])).toEqual(['算力', '说了又说']);
  });

  it('is the newer of two that say it alike', async () => {
    expect(await first([{ text: '芯片。' }, { text: '芯片。' }], '芯片')).toEqual(names);
  });

  it('is the one that says it more, or in fewer words', async () => {
    expect((await first([{ text: '芯片。' }, { text: '芯片，芯片。' }], '芯片'))[0]).toBe('算力');
    expect(
      (await first([{ text: `芯片。${'很长。'.repeat(99)}` }, { text: '芯片。' }], '芯片'))[0],
    ).toBe('算力');
  });
});

describe('with a list of names', () => {
  const titlesOf = async (q: string) =>
    (await withNames(q)).items.map(({ article }) => article.title);

  it.each(['nvidia', 'ＮＶＩＤＩＡ', '英伟达', '英偉達', '数据中心', '數據中心'])(
    'any form finds all: %s',
    async (q) => {
      expect((await withNames(q)).total).toBe(3);
    },
  );

  it.each([
    ['克劳德', ['TensorFlow 与 C++', '英伟达财报']],
    ['克劳德 Code', ['TensorFlow 与 C++', '英伟达财报']],
    ['Clau De', ['TensorFlow 与 C++', '英伟达财报']],
    ['NVIDIA财报', ['英伟达财报']],
    ['NVIDIA的算力', ['算力飞轮']],
  ])('puts it in its place: %s', async (q, expected) => {
    expect(await titlesOf(q)).toEqual(expected);
  });

  it('marks what stands there', async () => {
    const { items } = await withNames('克劳德');
    const [first] = items.map(({ snippet }) => snippet.filter(({ match }) => match));
    expect(first).toEqual([{ text: 'Claude', match: true }]);
  });

  it('finds the other forms as whole words, and what is quoted as it is', async () => {
    expect(await titlesOf('月光')).toEqual(['周报']);
    expect((await withNames('"NVIDIA"')).total).toBe(0);
  });
});

it('finds what is written in the other script by the words of its title that readers are shown', async () => {
  const [first, ...others] = articles;
  const hant = { ...first!, title: '軟體與皇后', lang: 'zh-Hant', tags: ['資料庫'] };
  const find = (q: string) =>
    search({ articles: [hant, ...others] }, { q, page: 1, sort: 'relevance' });
  for (const q of ['软件', '軟體', '数据库'])
    expect((await find(q)) as SearchAnswer).toMatchObject({ items: [{ article: hant }] });
});
