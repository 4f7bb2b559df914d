import fc from 'fast-check';

/** One change to a text, as an editor's slip, a bad merge or a bad import makes it. */
type Slip = {
  /** Kind of the change to a mark, or to the text. */
  kind: 'double' | 'drop' | 'move' | 'widen' | 'cut' | 'truncate' | 'plant' | 'join';
  /** Its place, as a part of the text, 0 to 1. */
  at: number;
  /** Place that it moves something to, as a part of the text; or the length of what is cut. */
  to: number;
  /** Text that is planted. */
  planted: string;
};

/** A document to be changed, and what happens to it. */
export type Mutation = {
  /** Number of the document. */
  document: number;
  /** The changes, one after the other. */
  slips: Slip[];
};

/** Characters that Markdown, kramdown, Liquid, YAML or HTML take for marks. */
const MARK = /[*_~=`#>[\](){}|!<"'$^\\:.+@&%-]|\n/gu;

/** Beginnings without an end, ends without a beginning, and what other parsers read. */
const PLANTED = [
  '**',
  '~~',
  '==',
  '`',
  '```',
  '~~~',
  '$$',
  '[^1]',
  '[^1]: 注',
  '![](a.png)',
  '![图](没有.png)',
  '[甲](#乙)',
  '<image token="x"/>',
  '<img src="x.png">',
  '<b>',
  '</p>',
  '<!--',
  '-->',
  '<!-->',
  '<table><td>',
  '<svg>',
  '<ruby>',
  '{% raw %}',
  '{{ x }}',
  '{: .x #y}',
  '{::comment}',
  '{:/}',
  '{:toc}',
  '*[甲]: 乙',
  '|甲|乙|',
  '|-|',
  '---',
  '...',
  '\n---\n',
  '\n===\n',
  '\t',
  '    ',
  '\u3000\u3000',
  '\u200B',
  '\u0000',
  '\u0008',
  '\uFEFF',
  '\r',
  '\\',
  '&nbsp;',
  '&#0;',
  '&#x110000;',
  '\uD800',
  '[甲]: ',
  '[[',
  '![[',
  '%%',
  ':::',
  '> [!note]',
  '- [X]',
  '1.',
  '99999999999.',
  'https://',
  'https://[',
  '<a href=',
  '%',
  '%E4',
  '#',
  '﹟',
  'title:',
  'date: 2026-02-30',
  '<<: *a',
  '&a',
  '? ',
  '- - - -',
];

/** Pictures that cannot be shown: what most often stops a build. */
const PICTURES = [
  '![](a.png)',
  '![ ](a.png)',
  '![甲]()',
  '<image token="x"/>',
  '<img src="x.png">',
  '<img alt="甲">',
];

/** Changes to documents, of the given number. */
export const mutation = (documents: number): fc.Arbitrary<Mutation> =>
  fc.record({
    document: fc.nat(documents - 1),
    slips: fc.array(slip, { minLength: 1, maxLength: 4 }),
  });

/** Even over the text, as `double` would not be: it prefers the smallest numbers. */
const part = fc.integer({ min: 0, max: 9999 }).map((number) => number / 10_000);

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('double', 'drop', 'move', 'widen', 'cut', 'truncate', 'plant', 'join'),
  at: part,
  to: part,
  planted: fc.oneof(fc.constantFrom(...PLANTED), fc.constantFrom(...PICTURES)),
});

/** Changes a text. */
export function mutate(text: string, slips: readonly Slip[]): string {
  return slips.reduce(make, text);
}

function make(text: string, { kind, at, to, planted }: Slip): string {
  const place = Math.floor(at * text.length);
  const other = Math.floor(to * text.length);
  const marks = [...text.matchAll(MARK)];
  const mark = marks[Math.floor(at * marks.length)];
  const replaceMark = (by: (mark: string) => string) =>
    mark ? splice(text, mark.index, mark.index + 1, by(mark[0])) : text;
  switch (kind) {
    case 'double':
      return replaceMark((character) => character.repeat(2));
    case 'drop':
      return replaceMark(() => '');
    case 'widen':
      return replaceMark(widened);
    case 'move':
      return mark
        ? splice(
            replaceMark(() => ''),
            other,
            other,
            mark[0],
          )
        : text;
    case 'cut':
      return splice(text, place, place + Math.floor(to * 200), '');
    case 'truncate':
      return text.slice(0, place);
    case 'plant':
      return splice(text, place, place, planted);
    case 'join':
      return text.slice(0, place) + text.slice(other);
  }
}

function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The full-width form (Unicode's block Halfwidth and Fullwidth Forms) of an ASCII mark. */
function widened(mark: string): string {
  return mark === '\n' ? '\u3000' : String.fromCodePoint(mark.codePointAt(0)! + 0xfe_e0);
}
