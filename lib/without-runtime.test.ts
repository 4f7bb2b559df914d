import { describe, expect, it } from 'vitest';
import { withoutRuntime } from './without-runtime.mjs';

const READER = '<script src="/_next/static/reader/reader-1.js" id="_R_" async=""></script>';
const JSON_LD = '<script type="application/ld+json">{"a":"self.__next_f.push(1)"}</script>';
const CHUNK = '<script src="/_next/static/chunks/3qf-y_6.js" async=""></script>';

describe('withoutRuntime', () => {
  it.each([
    ['its first script', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    [
      'flight over several lines',
      '<script>self.__next_f.push([1,"1:\\"$S\n月亮\\u003c/script"])</script>',
    ],
    ['a chunk', CHUNK],
    [
      'what loads a script ahead',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/reader/a.js"/>',
    ],
    ['the marks of a component', '<div hidden=""><!--$--><!--/$--></div><!--$--><!--/$-->'],
    ['the marks of a text', '<!-- -->'],
  ])('takes out %s, each time', (_title, part) => {
    const html = `<head>${part}</head><p>文</p>${READER}${part}${part}${JSON_LD}`;
    expect(withoutRuntime(html)).toBe(`<head></head><p>文</p>${READER}${JSON_LD}`);
  });

  it.each([
    ['the reader’s script', READER],
    ['a comment of another kind', '<!--$?--><template id="B:0"></template><!--x-->'],
    ['what an article says in code', '<code>&lt;!-- --> data-precedence="next"</code>'],
    ['what is loaded ahead for readers', '<link rel="preload" as="font" href="/a.woff2"/>'],
    ['data', JSON_LD],
    ['a script of ours', '<script>try{}catch{}</script>'],
    ['what an article writes of it', '<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p>'],
  ])('leaves %s', (_title, part) => {
    expect(withoutRuntime(part + READER)).toBe(part + READER);
  });

  it('gives one form to a page, whichever part of its head was ready first', () => {
    const wait = '<link rel="expect" href="#page-end" blocking="render"/>';
    const title = '<title>$&：月亮</title>';
    const whole = `<head>${wait}${title}<meta name="a"/></head>${READER}`;
    expect(withoutRuntime(whole)).toBe(whole);
    expect(withoutRuntime(`<head>${title}<meta name="a"/>${wait}</head>${READER}`)).toBe(whole);
    expect(withoutRuntime(`<head>${wait}</head>${READER}`)).toBe(`<head>${wait}</head>${READER}`);
  });

  it('leaves one word to robots', () => {
    const none = '<meta name="robots" content="noindex"/>';
    const html = `<head>${none}<title>没有</title>${none}</head>${READER}`;
    expect(withoutRuntime(html)).toBe(`<head><title>没有</title>${none}</head>${READER}`);
    expect(withoutRuntime(`<head>${none}</head>${READER}`)).toBe(`<head>${none}</head>${READER}`);
  });

  it('leaves a page that Next’s client runtime starts', () => {
    const html = `${CHUNK}<script>self.__next_f.push([1])</script>`;
    expect(withoutRuntime(html)).toBe(html);
  });
});
