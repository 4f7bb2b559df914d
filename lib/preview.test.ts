import { describe, expect, it } from 'vitest';
import { mayPreview, previewToken, safeReturnPath } from './preview';

describe('the preview cookie', () => {
  it('is given to who knows the secret, and is not the secret', () => {
    const token = previewToken('letmein', 'letmein');
    expect(token).toMatch(/^[0-9a-f]{64}$/u);
    expect(mayPreview(token ?? undefined, 'letmein')).toBe(true);
    expect(mayPreview(token ?? undefined, 'changed')).toBe(false);
  });

  it.each([
    ['letmeim', 'letmein'],
    ['', 'letmein'],
    [null, 'letmein'],
    ['', ''],
    ['letmein', null],
  ])('is refused for %j where the secret is %j', (given, secret) => {
    expect(previewToken(given, secret)).toBeNull();
  });

  it.each([undefined, '', 'letmein', '字'.repeat(64)])('cannot be made up as %j', (token) => {
    expect(mayPreview(token, 'letmein')).toBe(false);
    expect(mayPreview(token, null)).toBe(false);
  });
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
