import fc from 'fast-check';

/** A document of all that editors write, in which each word is there once: 文1字, 文2字 and so on. */
export type GeneratedDocument = {
  /** Markdown, without front matter. */
  markdown: string;
  /** Its words, in the order of the article: its notes are at its end. */
  words: string[];
};

type Block =
  | { kind: 'paragraph' | 'heading' | 'caption'; inlines: Inline[] }
  | { kind: 'code' | 'formula' | 'break' | 'remark' }
  | { kind: 'table'; rows: number }
  | {
      kind: 'details' | 'quotation' | 'callout' | 'folded' | 'container' | 'box';
      blocks: Block[];
    }
  | { kind: 'bullets' | 'numbers'; items: Block[][] };

/** Ways of a word to stand in a line. `%` is the word; a second one is another; `§` is a percent sign. */
const INLINES = [
  '%',
  '**%**',
  '*%*',
  '==%==',
  '`%`',
  '[%](https://example.com/)',
  '[%](/about)',
  '<ruby>%<rt>yī</rt></ruby>',
  '<q>%</q>',
  '<kbd>%</kbd>',
  '<b>%\n%</b>',
  '%\n%',
  '%\\\n%',
  '%[^@]',
  '%[^@]%',
  '%^[~]',
  '%§§批注§§%',
  '[[b|%]]',
  '[[b#c|%]]',
  '![[a.png|图]]%',
  '%<o:p></o:p>%',
  'A<sup>2</sup>%',
  '$$x_1$$%',
  '![图](a.png)%',
  '%\u200B%',
] as const;
type Inline = (typeof INLINES)[number];

const inlines = fc.array(fc.constantFrom(...INLINES), { minLength: 1, maxLength: 4 });

const { block } = fc.letrec<{ block: Block; blocks: Block[]; item: Block[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('paragraph', 'heading', 'caption'), inlines }),
    fc.record({ kind: fc.constantFrom('code', 'formula', 'break', 'remark') }),
    fc.record({ kind: fc.constant('table'), rows: fc.integer({ min: 1, max: 2 }) }),
    fc.record({
      kind: fc.constantFrom('details', 'quotation', 'callout', 'folded', 'container', 'box'),
      blocks: tie('blocks'),
    }),
    fc.record({
      kind: fc.constantFrom('bullets', 'numbers'),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  item: fc
    .tuple(inlines, fc.array(tie('block'), { maxLength: 3 }))
    .map(([first, rest]): Block[] => [{ kind: 'paragraph', inlines: first }, ...rest]),
}));

const nameOf = (number: number) => `文${String(number)}字`;

/** Generates documents. */
export const generatedDocument: fc.Arbitrary<GeneratedDocument> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => {
    const words: string[] = [];
    const notes: string[] = [];
    const definitions: string[] = [];
    const word = () => {
      const next = nameOf(words.length + notes.length + 1);
      words.push(next);
      return next;
    };
    const line = (parts: readonly Inline[]) =>
      parts
        .map((part) =>
          part.replace(/[%@~§]/gu, (sign) => {
            if (sign === '%') return word();
            if (sign === '§') return '%';
            const text = nameOf(words.length + notes.length + 1);
            notes.push(text);
            if (sign === '~') return text;
            definitions.push(`[^n${String(notes.length)}]: ${text}`);
            return `n${String(notes.length)}`;
          }),
        )
        .join('，');
    const indented = (text: string, first: string, rest: string) =>
      first + text.replace(/\n(?!\n)/gu, `\n${rest}`).replace(/\n\n/gu, `\n${rest.trimEnd()}\n`);
    const write = (each: Block): string => {
      switch (each.kind) {
        case 'paragraph':
          return line(each.inlines);
        case 'heading':
          return `## ${line(each.inlines).replaceAll(/\\?\n/gu, ' ')}`;
        case 'caption':
          return `![图](a.png "${word()}")`;
        case 'code':
          return `\`\`\`text title="${word()}"\n${word()}\n\`\`\``;
        case 'formula':
          return '$$\n\\frac{a}{b}\n$$';
        case 'break':
          return '---';
        case 'remark':
          return '%%\n批注\n\n- 又一段\n%%';
        case 'table': {
          const row = () => `| ${word()} | ${word()} |`;
          return [row(), '| --- | --- |', ...Array.from({ length: each.rows }, row)].join('\n');
        }
        case 'details': {
          const summary = word();
          return `<details><summary>${summary}</summary>\n\n${writeAll(each.blocks)}\n\n</details>`;
        }
        case 'quotation':
          return indented(writeAll(each.blocks), '> ', '> ');
        case 'callout':
          return indented(`[!NOTE]\n${writeAll(each.blocks)}`, '> ', '> ');
        case 'folded': {
          const title = word();
          return indented(`[!tip]- ${title}\n${writeAll(each.blocks)}`, '> ', '> ');
        }
        case 'container': {
          const title = word();
          return `::: tip ${title}\n${writeAll(each.blocks)}\n:::`;
        }
        case 'box':
          return `<aside>\n${writeAll(each.blocks)}\n\n</aside>`;
        case 'bullets':
          return each.items.map((item) => indented(writeAll(item), '- ', '  ')).join('\n');
        case 'numbers':
          return each.items
            .map((item, at) => indented(writeAll(item), `${String(at + 1)}. `, '   '))
            .join('\n');
      }
    };
    const writeAll = (all: readonly Block[]) => all.map(write).join('\n\n');
    const body = writeAll(blocks);
    return { markdown: [body, ...definitions].join('\n\n'), words: [...words, ...notes] };
  });
