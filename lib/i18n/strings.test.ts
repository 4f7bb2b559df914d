import { expect, it } from 'vitest';
import { simplifiedOnly } from '@/tests/simplified-only';
import { getStrings } from './strings';

/** Every text of a table with its key; of a function what it says of samples. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') {
    const say = value as (...samples: unknown[]) => unknown;
    const said = [
      [2, 3],
      ['名', '名'],
      [['名'], ['名']],
    ].flatMap((samples) => {
      try {
        return [say(...samples)];
      } catch {
        return [];
      }
    });
    return said.flatMap((each) => texts(each, key));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => texts(each, `${key}.${name}`))
    : [];
}

it('is in Traditional script wherever the other is in Simplified, with its quotation marks', () => {
  const { otherScript, ...own } = getStrings('zh-hant');
  expect(simplifiedOnly(otherScript.mark)).toEqual(['简']);
  const all = texts(own);
  expect(all.length).toBeGreaterThan(200);
  for (const [key, text] of all) {
    expect([key, ...simplifiedOnly(text)]).toEqual([key]);
    expect([key, /[“”‘’]/u.test(text)]).toEqual([key, false]);
  }
  expect(texts(getStrings('zh-hant')).map(([key]) => key)).toEqual(
    texts(getStrings('zh-hans')).map(([key]) => key),
  );
});

it('would tell of a text that is forgotten', () => {
  const left = texts(getStrings('zh-hans')).filter(([, text]) => simplifiedOnly(text).length > 0);
  expect(left.length).toBeGreaterThan(100);
});
