import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { createSourceReader } from '../source/source-file';
import type { Values } from '../store/store';
import { readDocument } from './read-document';

const SOURCE = 'posts/2026-02-28-x.md';

/** Keeps what survives JSON, as the store on disk does. */
function createMemory() {
  const kept = new Map<string, string>();
  const values: Values = {
    get: (source, key) => {
      const json = kept.get(`${source} ${key}`);
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },
    put: (source, key, value) => void kept.set(`${source} ${key}`, JSON.stringify(value)),
  };
  return { size: () => kept.size, fields: values, facts: values };
}

const sourceFile = (text: string) =>
  createSourceReader(temporaryFolder({ [SOURCE]: text })).read(SOURCE);

const read = (text: string, memory = createMemory(), timeZone = 'Asia/Shanghai') =>
  readDocument('posts', sourceFile(text), { contentDir: 'content', timeZone, memory });

const post = '---\ntitle: 题\ndate: 2026-02-28 23:30\n---\n正文';

it('reads again from memory what it has read before, with the places of its values', () => {
  const memory = createMemory();
  const first = read(post, memory);
  expect(memory.size()).toBe(1);
  const second = read(post, memory);
  expect(second.record).toEqual(first.record);
  expect(second.frontMatter.bodyStart).toBe(post.indexOf('正文'));
  expect(second.frontMatter.rangeOf(['title'])?.[0]).toBe(post.indexOf('题'));
});

it('reads anew for another zone, and whatever has a fault', () => {
  const memory = createMemory();
  read(post, memory);
  expect(read(post, memory, 'UTC').record.publishedAt).toBe('2026-02-28T23:30:00.000Z');
  read('---\ntitle: 题\nweather: 晴\n---\n', memory);
  const { problems } = read('---\ntitle: 题\nweather: 晴\n---\n', memory);
  expect(problems.map(({ rule }) => rule)).toEqual(['field-unknown']);
});
