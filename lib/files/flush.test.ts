import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { flush } from './flush';

it('flushes what is there, and says what is not', () => {
  const root = temporaryFolder({ a: 'text', empty: '' });
  for (const name of ['a', 'empty']) flush(path.join(root, name));
  expect(() => {
    flush(path.join(root, 'missing'));
  }).toThrow('ENOENT');
});
