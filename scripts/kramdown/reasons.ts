/** Reason to read some constructs otherwise than kramdown. */
export type Reason = {
  /** The difference, in a few words. */
  what: string;
  /** The reason. */
  why: string;
  /** The constructs, by name. */
  constructs: readonly string[];
};

/** Every difference has one reason. */
export const reasons: readonly Reason[] = [
  {
    what: 'CommonMark decides',
    why: 'Markdown is read as GitHub reads it, where editors see it first. Nothing is lost by it.',
    constructs: [
      'hard break by two backslashes',
      'strong em',
      'ordered from 3',
      'ordered with bracket',
      'other bullet',
      'empty item',
      'link with blank',
      'picture with blank',
      'fence never closed',
      'html block Markdown',
      'html details',
      'html unquoted',
    ],
  },
  {
    what: 'GFM decides about tables with a delimiter row',
    why: 'They may follow and precede text without a blank line, a bar may be escaped, a row of hyphens with one each is a row. Cells beyond the head are told by the gate (text-lost); a delimiter row of another length makes no table, and the bars are told (stray-markup).',
    constructs: [
      'table short delimiter',
      'table extra cell',
      'table escaped bar',
      'table code bar',
      'table after text',
      'table before text',
      'table of hyphens',
    ],
  },
  {
    what: 'A bar in prose is a bar',
    why: 'kramdown makes tables of sentences, and tears formulas. A table without a delimiter row begins each line with a bar.',
    constructs: ['bar in prose', 'bars in lines', 'maths with bars'],
  },
  {
    what: 'Masks',
    why: 'Asterisks that stand for what is left out of a name or a number stay as typed.',
    constructs: ['mask of names', 'mask of a number'],
  },
  {
    what: 'The title is the only heading of level 1',
    why: 'An article’s own heading of level 1 becomes one of level 2, and those below it follow.',
    constructs: ['heading 1', 'setext 1', 'setext of one'],
  },
  {
    what: 'Ids',
    why: 'Every heading can be linked to, also one without letters; the entries of a table of contents need no ids.',
    constructs: ['heading of signs', 'toc'],
  },
  {
    what: 'Bare addresses are links',
    why: 'As on GitHub; they end where Chinese begins.',
    constructs: ['bare address', 'bare address before Han'],
  },
  {
    what: 'Pictures',
    why: 'A title is the caption, several pictures in a paragraph stand side by side, class and id belong to the figure.',
    constructs: ['picture title', 'picture IAL', 'two pictures', 'img'],
  },
  {
    what: 'Attribute lists',
    why: 'The one behind words belongs to nothing, and is left out rather than printed. A brace in quotes does not end one. That of a fence is given to its code.',
    constructs: ['IAL after text', 'IAL after brackets', 'IAL quoted brace', 'fence with list'],
  },
  {
    what: 'Comments that hold a blank line',
    why: 'kramdown publishes them where they follow text.',
    constructs: ['comment with blank in paragraph'],
  },
  {
    what: 'Definitions of two paragraphs',
    why: 'Both are paragraphs.',
    constructs: ['definition of two paragraphs'],
  },
  {
    what: 'Formulas',
    why: 'A formula on lines of its own is set by itself, whatever follows. A backslash before the dollars means dollars, and the gate says so where one is left.',
    constructs: ['maths before text', 'maths escaped'],
  },
  {
    what: 'Quotation marks',
    why: 'Beside Chinese they open and close by their order, where kramdown has closing ones only; Latin quotation marks stay as typed.',
    constructs: ['double quotes', 'single quotes', 'Latin quotes', 'apostrophe'],
  },
  {
    what: 'Typographic signs stay as typed',
    why: '-- and ... are also options of commands and ranges of versions; Chinese has —— and …….',
    constructs: ['two hyphens', 'three hyphens', 'three dots', 'guillemets'],
  },
  {
    what: 'Marked text',
    why: 'As in Obsidian and Typora.',
    constructs: ['equals mark'],
  },
  {
    what: 'Notes in the line',
    why: 'As in Pandoc and Obsidian.',
    constructs: ['footnote inline'],
  },
  {
    what: 'HTML',
    why: 'What is not on the list is left out, and told (html-dropped). Markdown in a block of HTML begins after a blank line; the attribute markdown means nothing.',
    constructs: ['html script', 'html center', 'html iframe', 'html markdown="1"'],
  },
];
