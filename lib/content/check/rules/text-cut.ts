import { quoted } from '../../source/yaml-repairs';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Fields that readers read. Behind the value of another one a remark is a remark. */
const READ = ['title', 'name', 'description', 'excerpt', 'series', 'role'];

/** Text behind a space and a `#` is no part of a value: YAML takes it for a remark. */
export const textCut: Rule = {
  id: 'text-cut',
  level: 'warning',
  about: {
    zh: '标题等文字里，空格之后的 # 放在引号里，否则其后的字会丢',
    en: 'a # after a space in a title is in quotes, or what follows it is lost',
  },
  check: ({ files }) =>
    files
      .filter(({ text, frontMatter: { yaml } }) => yaml && text.slice(0, yaml.end).includes(' #'))
      .flatMap((document) => READ.flatMap((field) => cutOff(document, field))),
};

function cutOff(document: DocumentFile, field: string): RuleFinding[] {
  const { text, frontMatter } = document;
  const range = typeof frontMatter.raw?.[field] === 'string' && frontMatter.rangeOf([field]);
  if (!range) return [];
  const [start, end] = range;
  const written = text.slice(start, end);
  const [before = '', rest] = /^(\s+)(#.*?)\s*$/mu.exec(lineFrom(text, end))?.slice(1) ?? [];
  if (rest === undefined || /^["'|>]/u.test(written)) return [];
  const whole = `${field}: ${quoted(written + before + rest)}`;
  return [
    findingAt(
      document,
      end + before.length,
      `“${rest}”在空格之后，YAML 把它当成注释，读者看不到。若是正文，请给整个值加引号：${whole}`,
      `"${rest}" follows a space, and YAML takes it for a remark that nobody sees. If it is text, quote the whole value: ${whole}`,
    ),
  ];
}

function lineFrom(text: string, at: number): string {
  return text.slice(at).split('\n', 1)[0] ?? '';
}
