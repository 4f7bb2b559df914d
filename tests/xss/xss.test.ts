import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { rehypeRawHtml } from '@/lib/markdown/steps/raw-html';
import { syntax } from '@/lib/markdown/syntax';
import { activeContent } from './active-content';
import { payloads, places } from './payloads';

/** Rendering all payloads in one place, on a busy machine. */
const TIMEOUT = 60_000;

/** Refusing is safe: the build ends with the file and the line. */
function render(markdown: string): string | null {
  try {
    return renderMarkdown(markdown);
  } catch (error) {
    if (String(error).includes('图片没有地址')) return null;
    throw error;
  }
}

it('are a public collection of a size worth the name', () => {
  expect(payloads.length).toBeGreaterThan(350);
});

describe('hostile text leaves nothing active', () => {
  it.each(Object.entries(places))(
    '%s',
    (name, place) => {
      const rendered = payloads.map((payload) => render(place(payload)));
      const shown = rendered.filter((html) => html !== null);
      const active = shown.flatMap((html) => activeContent(html));
      console.log(`${name}: ${shown.length} rendered, ${rendered.length - shown.length} refused`);
      expect(active).toEqual([]);
      expect(shown.length).toBeGreaterThan(payloads.length / 3);
    },
    TIMEOUT,
  );
});

it(
  'is seen where nothing is sanitised',
  () => {
    const unsafe = unified()
      .use([
        ...syntax,
        [remarkRehype, { allowDangerousHtml: true }],
        rehypeRawHtml,
        rehypeStringify,
      ])
      .freeze();
    const active = payloads.filter(
      (payload) => activeContent(String(unsafe.processSync(payload))).length > 0,
    );
    expect(active.length).toBeGreaterThan(250);
  },
  TIMEOUT,
);
