import { joinLines } from '@/lib/chinese/line-ends';
import type { FieldPath } from '../../source/read-yaml-fields';
import { remarkedValues } from '../../source/yaml-remarks';
import { quoted } from '../../source/yaml-repairs';
import type { Context } from '../context';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { READ_FIELDS, valuesUnder } from '../values-under';

/**
 * Names and addresses: a remark behind the only one is a remark, but nothing between `#` and its text makes it a part;
 * behind one of a list, each on its line, it may be either.
 */
const NAMED: ReadonlySet<string> = new Set([
  ...['author', 'authors', 'category', 'categories', 'tag', 'tags', 'aliases', 'reviewed_by'],
  ...['url', 'src', 'permalink', 'redirect_from', 'guid'],
]);

/** Keys of the files beside documents whose values are text. */
const TABLE_TEXTS: ReadonlySet<string> = new Set([
  ...['name', 'tagline', 'description', 'reprint', 'title', 'author'],
  ...['forms', 'never', 'aliases', 'words', 'except', 'from', 'tw', 'hk'],
]);

/** Any remark, and one whose sign touches its text. */
const ANY = /#.*/u;
const TOUCHING = /#(?:\S.*)?/u;

/** Text of a field is not taken by YAML for a remark or a mark of its own. */
export const textCut: Rule = {
  id: 'text-cut',
  level: 'warning',
  about: {
    zh: '标题等文字里 YAML 会当成别的，放在引号里，否则会丢：空格之后的 #、开头的 & 和 !；双引号里不写 \\n 之类，列表的 - 后面空一格',
    en: 'what YAML would take for something else in a title or another text is in quotes, or it is lost: # after a space, & and ! at the head; double quotes hold no \\n and the like, and a space follows the - of a list',
  },
  check: (context) => [
    ...context.files.flatMap((document) => [
      ...document.frontMatter.misread.map(({ offset, problem: { zh, en } }) =>
        findingAt(document, offset, zh, en),
      ),
      ...(hasRemark(document) ? remarksIn(document) : []),
    ]),
    ...tablesOf(context).flatMap((table) =>
      remarkedValues(table.text)
        .filter(({ name }) => name !== null && TABLE_TEXTS.has(name))
        .flatMap(({ range, name }) => cutOff(table, range, name, ANY)),
    ),
  ],
};

/** The files beside documents that hold text. */
function tablesOf({ siteFile, names, outlets, opencc }: Context) {
  return [siteFile, names, outlets, opencc];
}

function hasRemark({ text, frontMatter: { yaml } }: DocumentFile): boolean {
  return yaml !== null && /\s#/u.test(text.slice(yaml.start, yaml.end));
}

/** Tells of the remarks behind texts, and where a text should be, in a document. */
function remarksIn(document: DocumentFile): RuleFinding[] {
  const told = (names: ReadonlySet<string>, remarkOf: (path: FieldPath) => RegExp) =>
    valuesUnder(document, names).flatMap(({ path, value }) => {
      const isText = typeof value === 'string' || value === null;
      const range = isText ? document.frontMatter.rangeOf(path) : null;
      const name = path.at(-1);
      return range
        ? cutOff(document, range, typeof name === 'string' ? name : null, remarkOf(path))
        : [];
    });
  return [
    ...told(READ_FIELDS, () => ANY),
    ...told(NAMED, (path) => (typeof path.at(-1) === 'number' ? ANY : TOUCHING)),
  ];
}

/** Tells of what looks like the end of a value without quotes, or is all that stands where a text should. */
function cutOff(
  file: Pick<DocumentFile, 'file' | 'text'>,
  [start, end]: readonly [number, number],
  name: string | null,
  remark: RegExp,
): RuleFinding[] {
  const written = file.text.slice(start, end);
  const [all = '', before = '', rest = ''] =
    new RegExp(`^(\\s*)(${remark.source})$`, 'u').exec(lineFrom(file.text, end)) ?? [];
  if (all === '' || /^["'|>]/u.test(written)) return [];
  const remarked = rest.trimEnd();
  const full = quoted(written === '' ? remarked : joinLines(written) + before + remarked);
  const whole = name === null ? full : `${name}: ${full}`;
  return [
    findingAt(
      file,
      end + before.length,
      `“${remarked}”在空格之后，YAML 把它当成注释，读者看不到。若是正文，请给整个值加引号：${whole}；若是注释，请另写一行。`,
      `"${remarked}" follows a space, and YAML takes it for a remark that nobody sees. If it is text, quote the whole value: ${whole}; if it is a remark, put it on a line of its own.`,
    ),
  ];
}

function lineFrom(text: string, at: number): string {
  return text.slice(at).split(/\r?\n/u, 1)[0] ?? '';
}
