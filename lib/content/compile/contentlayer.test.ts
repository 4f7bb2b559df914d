import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FieldDef, runMain, type SchemaDef } from 'contentlayer/core';
import { describe, expect, it } from 'vitest';
import configure from '@/contentlayer.config';
import { AIGC_KEYS } from '@/lib/ai/aigc';
import { temporaryFolder } from '@/tests/temporary-folder';
import type { DocumentTypes } from 'contentlayer/generated';
import { readAuthor, readCategory, readPage } from '../source/records/plain-records';
import { readPost } from '../source/records/post';
import type { FieldTable } from '../source/schema/fields';
import type { Form } from '../source/schema/forms';
import type { siteForms } from '../source/schema/site-forms';
import { authorFields, categoryFields, pageFields, postFields } from '../source/schema/tables';
import { openContentlayer } from './contentlayer';

const summary = { opening: '开头。', characters: 3, minutes: 1, images: ['a.png'], hash: 'abc' };

/** Each type: its fields, how its front matter is read, and what a document of it needs. */
const types = {
  Post: [postFields, readPost, 'posts/2026-02-28-x.md', { title: '题' }],
  Author: [authorFields, readAuthor, 'authors/x.md', { name: '甲' }],
  Category: [categoryFields, readCategory, 'categories/x.md', { name: '日报' }],
  Page: [pageFields, readPage, 'pages/x.md', { title: '题' }],
} as const;
type Name = keyof typeof types;

/** A form that a field of a document takes. */
type DocumentForm = Exclude<Form, keyof typeof siteForms>;

/** Values that editors may write, of which one at least is no default. */
const written: Record<DocumentForm, unknown[]> = {
  text: ['文'],
  language: ['en'],
  date: ['2026-01-01'],
  flag: [true, false],
  days: [3],
  names: [['甲', '乙']],
  'spaced-names': ['甲 乙'],
  kind: ['team'],
  'category-color': ['plum'],
  genre: ['blog'],
  cover: ['a.jpg', { src: 'a.jpg', alt: '图', caption: '注', credit: '摄' }],
  audio: ['a.mp3', { src: 'https://a.example/a.mp3', duration: '1:02', bytes: 9 }],
  'old-address': ['/a.html'],
  'old-addresses': [['/a.html']],
  sources: [
    [
      { title: '甲', url: 'https://a.example', publisher: '乙', date: '2026-01-01' },
      { title: '丙', url: 'https://b.example' },
    ],
  ],
  corrections: [[{ date: '2026-03-01', note: '改' }]],
  withdrawal: [{ date: '2026-03-01', reason: '误' }],
  traditional: [{ title: '題' }, { title: '題', description: '摘要' }],
  ai: ['assisted', { level: 'generated', note: '用途' }],
  aigc: [Object.fromEntries(AIGC_KEYS.map((key) => [key, '1']))],
  links: [[{ label: '站', url: 'https://a.example' }]],
  acceptances: [{ 'title-long': '法律的全称' }],
  kept: ['post'],
};

/** Forms of what only the gate reads, or old addresses, as it is written. */
const UNSEEN: readonly Form[] = ['acceptances', 'kept'];

const contentlayer = () => {
  const file = path.join(temporaryFolder(), 'types.d.ts');
  return openContentlayer(file).then((make) => ({ make, text: readFileSync(file, 'utf8') }));
};

async function documentOf(type: Name, more: object = {}): Promise<DocumentTypes> {
  const [, readRecord, source, raw] = types[type];
  const { record, problems } = readRecord({ ...raw, ...more }, source, 'Asia/Shanghai');
  expect(problems).toEqual([]);
  const { make } = await contentlayer();
  const [document] = await make([{ source, type, record, summary }]);
  return document!;
}

const schema = async (): Promise<SchemaDef> => {
  const source = await configure(undefined);
  return runMain<SchemaDef>({ tracingServiceName: 'test', verbose: false })(
    source.provideSchema('test'),
  );
};

/** A document but for what stands in it as it was written. */
const read = (document: DocumentTypes) => ({ ...document, written: null });

/** Names the fields of a document that are not as its type declares. */
function unlike(fieldDefs: readonly FieldDef[], values: Record<string, unknown>): string[] {
  return fieldDefs
    .filter((field) => {
      const value = values[field.name];
      return value === undefined ? field.isRequired : !isOf(field, value);
    })
    .map(({ name }) => name);
}

/** Whether a value is of a declared type; what Contentlayer has and no field here is, is not. */
function isOf(field: FieldDef, value: unknown): boolean {
  switch (field.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === field.type;
    case 'date':
      return typeof value === 'string' && new Date(value).toISOString() === value;
    case 'enum':
      return field.options.includes(value as string);
    case 'nested_unnamed':
      return unlike(field.typeDef.fieldDefs, value as Record<string, unknown>).length === 0;
    case 'list':
      return (
        Array.isArray(value) &&
        value.every((item) => isOf({ ...field, ...field.of } as FieldDef, item))
      );
    default:
      return false;
  }
}

describe.each(Object.keys(types) as Name[])('a %s', (type) => {
  const table: FieldTable = types[type][0];

  it.each(Object.keys(table))('has what its front matter says under %s', async (name) => {
    const { form } = table[name]!;
    const without = await documentOf(type);
    const given = written[form as DocumentForm].map((value) => documentOf(type, { [name]: value }));
    const changed = (await Promise.all(given)).filter(
      (document) => JSON.stringify(read(document)) !== JSON.stringify(read(without)),
    );
    expect(changed.length > 0).toBe(!UNSEEN.includes(form));
    const { fieldDefs } = (await schema()).documentTypeDefMap[type]!;
    for (const document of changed) expect(unlike(fieldDefs, document)).toEqual([]);
  });
});

it('computes what needs no file', async () => {
  expect(await documentOf('Post')).toMatchObject({ id: '2026-02-28/x', excerpt: '开头。' });
  expect(await documentOf('Page', { description: '编辑写的。' })).toMatchObject({
    excerpt: '编辑写的。',
  });
});

it('refuses a document that is not as its type declares, naming its file', async () => {
  const { make } = await contentlayer();
  const read = readPage({ title: '题' }, 'pages/x.md', 'UTC');
  const page = { source: 'pages/x.md', type: 'Page', summary } as const;
  const more = { ...read.record, subtitle: '副题' };
  await expect(make([{ ...page, record: more }])).rejects.toThrow(
    /pages\/x\.md: .*unknown subtitle/u,
  );
  const { slug: _, ...less } = read.record;
  await expect(make([{ ...page, record: less as never }])).rejects.toThrow(
    /pages\/x\.md: .*slug is missing/u,
  );
  const post = { ...page, type: 'Post', record: read.record } as const;
  await expect(make([post])).rejects.toThrow(/pages\/x\.md: .*publishedAt is missing/u);
});

it('writes types that say what each value is, and what editors are told of it', async () => {
  const { text } = await contentlayer();
  expect(text).toMatch(/export type Post = \{[^]*\/\*\* 标题；.*\*\/\n {2}title: string\n/u);
  expect(text).toMatch(/\/\*\* 题图：.*\*\/\n {2}cover\?: \{/u);
  expect(text).toContain("color: 'cinnabar' | 'indigo' | 'pine' | 'ochre' | 'plum'");
  // Nothing but Contentlayer's own is anything.
  expect(text.match(/\bany\b/gu)).toEqual(Object.keys(types).map(() => 'any'));
});
