import { defaultSchema } from 'rehype-sanitize';

/**
 * What raw HTML in a Markdown file may be: GitHub's allow-list
 * (https://github.com/syntax-tree/hast-util-sanitize, defaultSchema). Ids are not prefixed, so
 * that footnotes and headings keep readable anchors: the reader's script looks nothing up by a
 * global name, hence DOM clobbering has nothing to take.
 */
export const sanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    // What stands after the language of a fence (lib/markdown/code/fence.ts); never in a page.
    code: [...(defaultSchema.attributes?.code ?? []), 'dataMeta'],
  },
  // With what they contain: a stylesheet is no text.
  strip: ['script', 'style'],
};
