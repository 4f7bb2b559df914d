import { defaultSchema } from 'rehype-sanitize';

/**
 * What raw HTML in a Markdown file may be: GitHub's allow-list
 * (https://github.com/syntax-tree/hast-util-sanitize, defaultSchema). Ids are not prefixed, so
 * that footnotes and headings keep readable anchors: the reader's script looks nothing up by a
 * global name, hence DOM clobbering has nothing to take.
 */
/** Attributes that attribute lists may give any element. */
const anywhere = ['className', 'lang', 'cite'];

/** Any class, where GitHub allows some of its own only. */
const attributes = Object.fromEntries(
  Object.entries(defaultSchema.attributes ?? {}).map(([tagName, names]) => [
    tagName,
    names.filter((name) => name !== 'className' && name[0] !== 'className'),
  ]),
);

export const sanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr'],
  attributes: { ...attributes, '*': [...(attributes['*'] ?? []), ...anywhere] },
  clobberPrefix: '',
  // With what they contain: a stylesheet is no text.
  strip: ['script', 'style'],
};
