import { expect, it, vi } from 'vitest';
import { createMemory } from '../../body/lazy-facts';
import { render } from '../../body/render';
import type * as parseBody from '../../source/parse-body';
import type { Context } from '../context';
import { readDocument } from '../read-document';
import { bodyFailed } from './body-failed';

vi.mock('../../source/parse-body', async (original) => {
  const { parseBody: parse } = await original<typeof parseBody>();
  return {
    parseBody: (text: string) => {
      if (text.includes('stop')) throw new Error('out of order');
      return parse(text);
    },
  };
});

const source = 'posts/2026-02-28-x.md';

function read(text: string) {
  const options = { contentDir: 'content', timeZone: 'Asia/Shanghai', memory: createMemory() };
  const file = { source, text, key: text, decoded: { ok: true, text } } as const;
  return readDocument('posts', file, options);
}

const check = (text: string) => bodyFailed.check({ files: [read(text)] } as unknown as Context);

it('is found where the body begins, and there the compiler stops', async () => {
  const text = '---\ntitle: 题\n---\nstop';
  const [finding] = check(text);
  expect(finding).toMatchObject({ file: `content/${source}`, line: 4, column: 1 });
  expect(finding?.problem.zh).toContain('out of order');
  await expect(render(text, source)).rejects.toThrow(`${source}:4:1 Error: out of order`);
});

it('is not found in a body that can be rendered', () => {
  expect(check('---\ntitle: 题\n---\ngo')).toEqual([]);
});
