import { joinLines } from '@/lib/chinese/line-ends';
import type { FieldPath } from '../../source/read-yaml-fields';
import { quoted } from '../../source/yaml-repairs';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { READ_FIELDS, valuesUnder } from '../values-under';

/** Names and addresses: a remark behind one is a remark, but nothing between `#` and its text makes it a part. */
const NAMED: ReadonlySet<string> = new Set([
  ...['author', 'authors', 'category', 'categories', 'tag', 'tags', 'aliases', 'reviewed_by'],
  ...['url', 'src', 'permalink', 'redirect_from', 'guid'],
]);

/** Text of a field is not taken by YAML for a remark or a mark of its own. */
export const textCut: Rule = {
  id: 'text-cut',
  level: 'warning',
  about: {
    zh: '标题等文字里 YAML 会当成别的，放在引号里，否则会丢：空格之后的 #、开头的 & 和 !；双引号里不写 \\n 之类，列表的 - 后面空一格',
    en: 'what YAML would take for something else in a title or another text is in quotes, or it is lost: # after a space, & and ! at the head; double quotes hold no \\n and the like, and a space follows the - of a list',
  },
  check: ({ files }) =>
    files.flatMap((document) => [
      ...document.frontMatter.misread.map(({ offset, problem: { zh, en } }) =>
        findingAt(document, offset, zh, en),
      ),
      ...(hasRemark(document)
        ? [
            ...valuesUnder(document, READ_FIELDS).flatMap((each) => cutOff(document, each, /#.*/u)),
            ...valuesUnder(document, NAMED).flatMap((each) =>
              cutOff(document, each, /#(?:\S.*)?/u),
            ),
          ]
        : []),
    ]),
};

function hasRemark({ text, frontMatter: { yaml } }: DocumentFile): boolean {
  return yaml !== null && /\s#/u.test(text.slice(yaml.start, yaml.end));
}

/** Tells of what looks like the end of a value without quotes, or is all that stands where a text should. */
function cutOff(
  document: DocumentFile,
  { path, value }: { path: FieldPath; value: unknown },
  remark: RegExp,
): RuleFinding[] {
  const { text, frontMatter } = document;
  const range = typeof value === 'string' || value === null ? frontMatter.rangeOf(path) : null;
  if (!range) return [];
  const [start, end] = range;
  const written = text.slice(start, end);
  const [all = '', before = '', rest = ''] =
    new RegExp(`^(\\s*)(${remark.source})$`, 'u').exec(lineFrom(text, end)) ?? [];
  if (all === '' || /^["'|>]/u.test(written)) return [];
  const remarked = rest.trimEnd();
  const full = quoted(written === '' ? remarked : joinLines(written) + before + remarked);
  const name = path.at(-1);
  const whole = typeof name === 'string' ? `${name}: ${full}` : full;
  return [
    findingAt(
      document,
      end + before.length,
      `“${remarked}”在空格之后，YAML 把它当成注释，读者看不到。若是正文，请给整个值加引号：${whole}`,
      `"${remarked}" follows a space, and YAML takes it for a remark that nobody sees. If it is text, quote the whole value: ${whole}`,
    ),
  ];
}

function lineFrom(text: string, at: number): string {
  return text.slice(at).split(/\r?\n/u, 1)[0] ?? '';
}
