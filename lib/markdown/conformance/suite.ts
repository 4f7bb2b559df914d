import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { syntax } from '../syntax';

/** One example of a suite. */
export type Example = {
  /** Its number in the specification. */
  number: number;
  /** Its source. */
  markdown: string;
  /** The HTML it should come to. */
  html: string;
};

/** Examples that we mean to differ from: number, and the reason. */
export type Deviations = Readonly<Record<number, string>>;

/** The syntax alone: raw HTML as it is, no steps of ours. */
const processor = unified()
  .use(syntax)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true, closeSelfClosing: true })
  .freeze();

/**
 * Declares the tests of a suite: each example is as its specification has it, but for the
 * deviations, each of which still deviates; 98 % of all are identical.
 * @param name its name and version
 * @param examples all of it
 * @param deviations cases that we mean to render otherwise, and the reasons
 */
export function testSuite(name: string, examples: readonly Example[], deviations: Deviations) {
  it(`${name}: ${examples.length} examples`, { timeout: 300_000 }, () => {
    const different = examples.filter(
      ({ markdown, html }) => normalise(renderSyntax(markdown)) !== normalise(html),
    );
    const identical = examples.length - different.length;
    console.info(`${name}: ${identical} of ${examples.length} identical, the others intended`);
    expect(different.map(({ number }) => number)).toEqual(Object.keys(deviations).map(Number));
    expect(identical / examples.length).toBeGreaterThanOrEqual(0.98);
  });
}

/** Renders Markdown by the syntax alone. */
export function renderSyntax(markdown: string): string {
  return processor.processSync(markdown).toString();
}

/** Levels out how HTML may be spelt: references, boolean attributes, and the classes of task lists. */
function normalise(html: string): string {
  return html
    .replaceAll('&#x26;', '&amp;')
    .replaceAll('&#x3C;', '&lt;')
    .replaceAll(/&gt;/gu, '>')
    .replaceAll(/&quot;|&#x22;/gu, '"')
    .replaceAll(/ class="(?:contains-task-list|task-list-item)"/gu, '')
    .replaceAll(/<input( checked="")? disabled="" type="checkbox">/gu, checkbox)
    .replaceAll(/<input type="checkbox"( checked)? disabled \/>/gu, checkbox)
    .trim();
}

function checkbox(_: string, checked = ''): string {
  return checked === '' ? '☐' : '☑';
}
