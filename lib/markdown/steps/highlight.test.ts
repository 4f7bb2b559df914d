import { unified } from 'unified';
import { expect, it, vi } from 'vitest';
import { pipeline } from '../pipeline';
import { rehypeHighlight } from './highlight';

// The first use of a grammar takes seconds on a busy machine (C++: 3).
vi.setConfig({ testTimeout: 60_000 });

const processor = unified()
  .use([...pipeline, rehypeHighlight])
  .freeze();

async function code(markdown: string): Promise<string | undefined> {
  const html = String(await processor.process(markdown));
  return /<code[^>]*>([\s\S]*)<\/code>/u.exec(html)?.[1];
}

it('gives each kind of token a class, and no style', async () => {
  expect(await code('```js\nlet a = "<" // 注\n```')).toBe(
    '<span class="token-keyword">let</span> a <span class="token-keyword">=</span> ' +
      '<span class="token-string">"&#x3C;"</span> <span class="token-comment">// 注</span>\n',
  );
});

it('colours marked lines as the others, across them too', async () => {
  expect(await code('```js {2-3}\nlet a\n/* 甲\n\n乙 */ let b\n```')).toBe(
    '<span class="token-keyword">let</span> a\n' +
      '<mark><span class="token-comment">/* 甲</span>\n</mark><mark>\n</mark>' +
      '<span class="token-comment">乙 */</span> <span class="token-keyword">let</span> b\n',
  );
});

it.each(['```\nlet a\n```', '```text\nlet a\n```', '```no-such\nlet a\n```', '`let a`'])(
  'leaves %j plain, without waiting for a highlighter',
  (markdown) => {
    expect(String(processor.processSync(markdown))).toContain('let a');
  },
);
