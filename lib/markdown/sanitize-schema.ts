import type { Options } from 'rehype-sanitize';

type Attributes = NonNullable<Options['attributes']>[string];

/** The classes that a text may give what is in it: those that its style sheet has (components/prose/classes.css). */
export const allowedClasses = ['lead', 'small', 'center', 'right', 'full', 'no_toc'] as const;

/** An element with classes of its own has those of every element too. */
const classes = (...own: (string | RegExp)[]) =>
  ['className', ...allowedClasses, ...own] as [string, ...(string | RegExp)[]];

const cell: Attributes = ['colSpan', 'rowSpan', 'headers', ['align', 'left', 'center', 'right']];
const media: Attributes = ['src', 'controls', 'loop', 'muted', ['preload', 'none', 'metadata']];
const change: Attributes = ['cite', 'dateTime'];

/**
 * The elements that raw HTML in a Markdown file may have, each with the attributes of its own: what
 * a newsroom writes and Markdown has no sign for. Names are hast's (`dateTime` for `datetime`).
 *
 * Not among them: `picture`, as the site makes the sizes of its images itself; `iframe`, `object`,
 * `embed`, `form`, `svg` and `math`, which bring code or another parser's rules; elements that
 * HTML has retired (`center`, `font`, `strike`: https://html.spec.whatwg.org/#non-conforming-features).
 */
export const allowedElements: Readonly<Record<string, Attributes>> = {
  // Blocks.
  p: [],
  div: [],
  // Elements that remark-rehype makes of footnotes.
  section: ['dataFootnotes', classes('footnotes')],
  blockquote: ['cite'],
  pre: [],
  hr: [],
  br: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  ul: [classes('contains-task-list', 'figures')],
  ol: ['start', 'reversed', classes('contains-task-list', 'figures')],
  li: ['value', classes('task-list-item')],
  dl: [classes('figures')],
  dt: [],
  dd: [],
  figure: [],
  figcaption: [],
  details: ['open'],
  summary: [],
  // Text.
  a: [
    'href',
    'dataFootnoteRef',
    'dataFootnoteBackref',
    'ariaDescribedBy',
    'ariaLabel',
    classes('data-footnote-backref'),
  ],
  abbr: [],
  b: [],
  bdi: [],
  bdo: [],
  cite: [],
  // Text after the language of a fence (code/fence.ts); never in a page.
  code: [classes(/^language-./u), 'dataMeta'],
  del: change,
  dfn: [],
  em: [],
  i: [],
  ins: change,
  kbd: [],
  mark: [],
  q: ['cite'],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['dateTime'],
  // The mark of proper names in Chinese.
  u: [],
  var: [],
  wbr: [],
  // Tables; Markdown's have `align`.
  // A chart, with what is said of it (steps/charts.ts); never in a page.
  table: ['dataKind', 'dataUnit', 'dataSource', 'dataAlt', classes('chart')],
  caption: [],
  colgroup: ['span'],
  col: ['span'],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['abbr', ['scope', 'col', 'row', 'colgroup', 'rowgroup'], ...cell],
  td: cell,
  // Pictures, sound and film.
  img: ['src', 'alt', 'width', 'height'],
  audio: media,
  video: ['poster', 'playsInline', 'width', 'height', ...media],
  source: ['src', 'type'],
  track: ['src', 'kind', 'srcLang', 'label', 'default'],
  // The box of a task list, and no other.
  input: [
    ['disabled', true],
    ['type', 'checkbox'],
    ['checked', true],
  ],
};

/** Attributes that every element may have. */
export const globalAttributes: Attributes = [
  'id',
  'lang',
  'title',
  ['dir', 'ltr', 'rtl', 'auto'],
  ['translate', 'yes', 'no'],
  classes(),
];

const addresses = ['http', 'https'];

/**
 * Schemes of addresses, by attribute; an address without a scheme is the site's own. `data:` and `javascript:` are
 * nowhere among them.
 */
export const allowedSchemes: Readonly<Record<string, readonly string[]>> = {
  href: [...addresses, 'mailto', 'tel'],
  cite: addresses,
  src: addresses,
  poster: addresses,
};

const inTable = ['table'];

/**
 * Schema of the raw HTML that a Markdown file may have (https://github.com/syntax-tree/hast-util-sanitize). Ids are not
 * prefixed, so that anchors stay readable; see steps/safe-ids.ts for those that would be taken for something else.
 * `name`, by which forms and images shadow properties of `document`, is nowhere allowed
 * (https://html.spec.whatwg.org/#dom-document-nameditem).
 */
export const sanitizeSchema: Options = {
  tagNames: Object.keys(allowedElements),
  attributes: { ...allowedElements, '*': [...globalAttributes] },
  protocols: Object.fromEntries(
    Object.entries(allowedSchemes).map(([name, schemes]) => [name, [...schemes]]),
  ),
  ancestors: {
    caption: inTable,
    col: inTable,
    colgroup: inTable,
    tbody: inTable,
    td: inTable,
    th: inTable,
    thead: inTable,
    tfoot: inTable,
    tr: inTable,
    source: ['audio', 'video'],
    track: ['audio', 'video'],
  },
  // A film without controls could not be started: `autoplay` is not allowed.
  required: {
    input: { disabled: true, type: 'checkbox' },
    audio: { controls: true },
    video: { controls: true },
  },
  clobber: [],
  clobberPrefix: '',
  // With what they contain, which is no text for readers.
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'math',
    'iframe',
    'object',
    'select',
    'textarea',
    'title',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
  ],
  allowComments: false,
  allowDoctypes: false,
};
