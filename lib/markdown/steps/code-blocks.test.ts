import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).trim();
const block = (code: string) => `<copy-code></copy-code><pre tabindex="0">${code}</pre></figure>`;

describe('a code block', () => {
  it('is a figure with the name of its language', () => {
    expect(html('```ts\nlet a\n```')).toBe(
      `<figure class="code" data-language="TypeScript">${block('<code class="language-ts">let a\n</code>')}`,
    );
  });

  it.each(['```\na\n```', '    a'])('may have no language: %j', (markdown) => {
    expect(html(markdown)).toBe(`<figure class="code">${block('<code>a\n</code>')}`);
  });

  it('of an unknown language is shown as it is', () => {
    expect(html('```qqq\na\n```')).toBe(
      `<figure class="code">${block('<code class="language-qqq">a\n</code>')}`,
    );
  });

  it('has the title and the marked lines that its fence asks for', () => {
    expect(html('```text title="甲 <b>" {1,3}\na\nb\nc\n```')).toBe(
      `<figure class="code"><figcaption>甲 &#x3C;b></figcaption>${block(
        '<code class="language-text"><mark>a\n</mark>b\n<mark>c\n</mark></code>',
      )}`,
    );
    expect(html('```js{2}\na\nb\n```')).toContain('<code class="language-js">a\n<mark>b\n</mark>');
  });

  it('may stand on two sheets of paper where it is long', () => {
    const lines = (count: number) => html(`\`\`\`\n${'a\n'.repeat(count)}\`\`\``);
    expect(lines(24)).toContain('<figure class="code">');
    expect(lines(25)).toContain('<figure class="code long">');
  });

  it('in raw HTML is treated alike', () => {
    expect(html('<pre><code class="language-js">a\n</code></pre>')).toBe(
      `<figure class="code" data-language="JavaScript">${block('<code class="language-js">a\n</code>')}`,
    );
  });
});

it('leaves code in a line, and preformatted text that is no code', () => {
  expect(html('`a`')).toBe('<p><code>a</code></p>');
  expect(html('<pre>a</pre>')).toBe('<pre>a</pre>');
});
