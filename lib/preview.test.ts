import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PREVIEW_SECONDS,
  previewAsked,
  previewToken,
  readPreview,
  readPreviewTime,
  safeReturnPath,
} from './preview';

const SECRET = 'letmein-letmein-letmein';
const NOW = new Date('2026-01-01T00:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const token = previewToken(SECRET, NOW, null, SECRET) ?? '';
const mayPreview = (...parts: Parameters<typeof readPreview>) => readPreview(...parts) !== null;

describe('the preview cookie', () => {
  it('is given to who knows the secret, and is not the secret', () => {
    expect(token).toMatch(/^\d+\.[0-9a-f]{64}$/u);
    expect(mayPreview(token, NOW, SECRET)).toBe(true);
    expect(mayPreview(token, NOW, 'changed-changed-changed')).toBe(false);
  });

  it('ends on the server too, and nobody can put its end off', () => {
    expect(mayPreview(token, later(PREVIEW_SECONDS - 1), SECRET)).toBe(true);
    expect(mayPreview(token, later(PREVIEW_SECONDS), SECRET)).toBe(false);
    const [end = '', signature = ''] = token.split('.');
    for (const forged of [String(Number(end) + 1), `0${end}`, `${end}0`, '9'.repeat(12)])
      expect(mayPreview(`${forged}.${signature}`, NOW, SECRET), forged).toBe(false);
  });

  it('shows the instant that was asked for, which nobody can make another', () => {
    for (const at of [later(86_400), new Date('0100-01-01T00:00:00Z')]) {
      const given = previewToken(SECRET, NOW, at, SECRET) ?? '';
      expect(readPreview(given, NOW, SECRET)).toEqual({ at });
      expect(readPreview(given, later(PREVIEW_SECONDS), SECRET)).toBeNull();
      const [end = '', , signature = ''] = given.split('.');
      for (const forged of [`${end}.1`, end, `${end}.`, `${end}.${end}`])
        expect(readPreview(`${forged}.${signature}`, NOW, SECRET), forged).toBeNull();
    }
    expect(readPreview(token, NOW, SECRET)).toEqual({ at: null });
  });

  it('of a reader, and of whom nobody has let in, asks for no time', () => {
    for (const cookies of [undefined, '', 'a=b', 'preview=', `x; preview=1.2.${'0'.repeat(64)}`])
      expect(previewAsked(cookies, NOW, SECRET)).toBeNull();
  });

  it('is read by all alike, wherever it stands among others', () => {
    const at = later(86_400);
    const given = previewToken(SECRET, NOW, at, SECRET) ?? '';
    for (const cookies of [
      `preview=${given}`,
      `a=b; preview=${given}; c=d`,
      `preview=old; preview=${given}`,
      `xpreview=1;preview=${given}`,
    ])
      expect(previewAsked(cookies, NOW, SECRET), cookies).toEqual({ at });
    expect(previewAsked(`preview=${token}`, NOW, SECRET)).toEqual({ at: null });
  });

  it.each([
    [`${SECRET.slice(0, -1)}m`, SECRET],
    // What a comparison of filled-up texts would take for the same.
    [`${SECRET}\0`, SECRET],
    [`${SECRET} `, SECRET],
    [SECRET.slice(0, -1), SECRET],
    ['', SECRET],
    [null, SECRET],
    ['', ''],
    [SECRET, null],
  ])('is refused for %j where the secret is %j', (given, secret) => {
    expect(previewToken(given, NOW, null, secret)).toBeNull();
  });

  it.each([undefined, '', SECRET, '字'.repeat(64), `.${'0'.repeat(64)}`, `1e9.${'0'.repeat(64)}`])(
    'cannot be made up as %j',
    (made) => {
      expect(mayPreview(made, NOW, SECRET)).toBe(false);
      expect(mayPreview(made, NOW, null)).toBe(false);
    },
  );
});

it.each([
  ['/posts/2026/02/28/ai-daily-news', '/posts/2026/02/28/ai-daily-news'],
  ['/categories/日报', '/categories/%E6%97%A5%E6%8A%A5'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/..//evil.example', '/'],
  ['/%2e%2e//evil.example', '/'],
  ['/a/../..//evil.example/x', '/'],
  ['/.\\/evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  ['posts', '/'],
  [null, '/'],
])('safeReturnPath(%j) is %j', (wanted, path) => {
  expect(safeReturnPath(wanted)).toBe(path);
});

it('leads back to this site, however often the path is read', () => {
  const pieces = fc.constantFrom(
    ...['/', '\\', '.', '..', '%2e', '%2E%2e', '%2f', '%5c', '\t', '\n', '\r', ' ', '@', ':', '#'],
    ...['?', ';', 'evil.example', 'https:', 'a', '月', '%00', '%E6', '\u3002', '\uFF0F', '\u2215'],
  );
  const wanted = fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
  fc.assert(
    fc.property(wanted, (given) => {
      const once = safeReturnPath(given);
      const read = new URL(once, 'https://news.example/api/preview');
      expect(read.origin).toBe('https://news.example');
      expect(read.pathname).toBe(once);
    }),
    { numRuns: 20_000, seed: 11 },
  );
});

const DUE = '2026-11-28T00:00:00.000Z';

it.each([
  ['2026-11-28T08:00+0800', DUE],
  // As URLSearchParams reads `+`.
  ['2026-11-28T08:00 0800', DUE],
  ['2026-11-28 08:00:00 +08:00', DUE],
  ['2026-11-28 08:00  08:00', null],
  ['2026-11-28T00:00Z', DUE],
  ['2026-11-28T08:00', DUE],
  ['2026-11-28', '2026-11-27T16:00:00.000Z'],
  [' 2026-11-27T16:00:01-0800 ', '2026-11-28T00:00:01.000Z'],
  ['2026-11-28 08:00', DUE],
  ['2026-02-30T08:00+0800', null],
  ['2026-11-28T24:00', null],
  ['2026-11-28T08:00+1500', null],
  ['0026-11-28', null],
  ['明早八点', null],
  ['1790000000', null],
  ['', null],
])('“%s” is %s', (text, instant) => {
  expect(readPreviewTime(text, 'Asia/Shanghai')?.toISOString() ?? null).toBe(instant);
});
