import { expect, it } from 'vitest';
import { examineBody } from '../examine-body';

const post = (body: string) => `---\ntitle: 题\n---\n\n${body}\n`;

/** Nobody can wait for what takes time with the square of its length: then these took minutes. */
it.each([
  ['blanks in a paragraph', `甲${' '.repeat(60_000)}乙 **`],
  ['blanks before a brace', `甲${' '.repeat(60_000)}{乙`],
  ['many findings', '1.甲\n\n'.repeat(3000)],
])(
  'reads %s in a moment',
  (_, body) => {
    expect(examineBody(post(body)).facts.failure).toBeNull();
  },
  20_000,
);
