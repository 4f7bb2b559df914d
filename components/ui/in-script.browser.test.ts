// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inScript } from './in-script.browser';

afterEach(() => {
  document.documentElement.lang = '';
});

it.each([
  ['', '复制'],
  ['zh-Hans', '复制'],
  ['zh-Hant', '複製'],
])('says it in the script of the page, %j', (lang, said) => {
  document.documentElement.lang = lang;
  expect(inScript('复制', '複製')).toBe(said);
});

describe.each(['zh-Hans', 'zh-Hant'])('no word is missing in %s', (lang) => {
  /** Words by name; what takes a number gets one, which the words then hold. */
  const said = (strings: Record<string, string | ((count: number) => string)>) =>
    Object.values(strings).map((words) => (typeof words === 'string' ? words : words(7)));
  const speak = () => {
    vi.resetModules();
    document.documentElement.lang = lang;
  };

  it('of the search panel', async () => {
    speak();
    const { searchStrings } = await import('@/components/search/panel-strings.browser');
    for (const words of said(searchStrings)) expect(words).toMatch(/\p{Script=Han}{2}/u);
    expect([searchStrings.all(7), searchStrings.found(7)].join('')).toMatch(/7.*7/u);
  });

  it('of what has been copied', async () => {
    speak();
    const { copied, notCopied, copyOutcome } = await import('./copied.browser');
    for (const words of [copied, notCopied, copyOutcome])
      expect(words).toMatch(/\p{Script=Han}{2}/u);
  });

  it('of the button that reads aloud', async () => {
    speak();
    const { readAloud } = await import('@/components/article/read-aloud-strings.browser');
    for (const words of said(readAloud)) expect(words).toMatch(/\p{Script=Han}{2}/u);
    expect(readAloud.speed(7)).toContain('7');
  });
});
