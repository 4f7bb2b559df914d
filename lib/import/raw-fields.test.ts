import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readFieldsOnce } from './raw-fields';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('holds the fields of a site, and not its texts', () => {
  const MEGABYTE = 2 ** 20;
  collect();
  const before = process.memoryUsage().heapUsed;
  const read = Array.from({ length: 40 }, (_, at) => {
    const title = `第 ${String(at)} 篇的题目写得长一些`;
    return readFieldsOnce(`---\ntitle: ${title}\n---\n${'x'.repeat(MEGABYTE)}${String(at)}`.trim());
  });
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10 * MEGABYTE);
  expect(read[7]?.raw).toEqual({ title: '第 7 篇的题目写得长一些' });
});
