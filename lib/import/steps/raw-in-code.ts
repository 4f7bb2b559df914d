import type { Code, InlineCode } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';

/** `{% raw %}` and its end, which our renderer takes out of code, as Jekyll does. */
const RAW = /\{%-?\s*(?:end)?raw\b/u;

/**
 * Keeps `{% raw %}` in code where the engine printed it: the code is written in HTML, the braces by their names.
 * @param inLines whether the engine printed it in code in a line too
 */
export function rawInCode(inLines: boolean): BodyStep {
  return {
    name: 'raw-in-code',
    open: () => ({
      edits: ({ text, tree }) => {
        if (!RAW.test(text)) return [];
        const edits: BodyEdit[] = [];
        walk(tree(), (node) => {
          const { start, end } = node.position ?? {};
          if (start?.offset === undefined || end?.offset === undefined) return undefined;
          const isCode = node.type === 'code' || (inLines && node.type === 'inlineCode');
          if (!isCode || !RAW.test(text.slice(start.offset, end.offset))) return undefined;
          const source = text.slice(start.offset, end.offset);
          const lead = /[^\n]*$/u.exec(text.slice(0, start.offset))?.[0] ?? '';
          edits.push({
            start: start.offset,
            end: end.offset,
            text: inHtml(node, source, lead.replaceAll(/[^\s>]/gu, ' ')),
          });
          return undefined;
        });
        return edits;
      },
    }),
  };
}

/** @param lead text that the code's lines begin with in its list or quotation */
function inHtml(node: Code | InlineCode, source: string, lead: string): string {
  // Our parser has taken the tags out of the value.
  if (node.type === 'inlineCode') {
    const [ticks = ''] = /^`+/u.exec(source) ?? [];
    return `<code>${named(source.slice(ticks.length, -ticks.length).trim())}</code>`;
  }
  const lines = source.split('\n').map((line, at) => (at === 0 ? line : withoutLead(line, lead)));
  const isFenced = /^(?:`{3}|~{3})/u.test(source);
  const code = isFenced
    ? lines.slice(1, -1)
    : lines.map((line) => line.replace(/^(?: {4}|\t)/u, ''));
  const language = /^[\w+#-]+$/u.test(node.lang ?? '')
    ? ` class="language-${node.lang ?? ''}"`
    : '';
  return `<pre><code${language}>${named(code.join('\n')).replaceAll('\n', `\n${lead}`)}</code></pre>`;
}

function withoutLead(line: string, lead: string): string {
  return line.startsWith(lead) ? line.slice(lead.length) : line.trimStart();
}

function named(code: string): string {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', '&#123;');
}
