import { findFrontMatter, type FrontMatterBlock } from './front-matter-block';
import type { Problem } from './problem';
import { readYamlFields, type YamlFields } from './read-yaml-fields';

/** The front matter of a file. Offsets are in the file. */
export type FrontMatter = YamlFields & {
  /** Range of the YAML; null when there is none. */
  yaml: { start: number; end: number } | null;
  /** Beginning of the body. */
  bodyStart: number;
};

/** Reads the front matter of a file. */
export function readFrontMatter(text: string): FrontMatter {
  const block = findFrontMatter(text);
  if (block.yaml === null) return withoutYaml(block);
  const { start, end } = block.yaml;
  const source = text.slice(start, end);
  if (source.length > MOST_YAML) return unread(block.bodyStart, TOO_LONG, block.yaml);
  const { raw, errors, misread, rangeOf } = readYamlFields(source, NO_FIELDS);
  return {
    raw,
    errors: errors.map(({ offset, problem, edit }) => ({
      offset: start + offset,
      problem,
      ...(edit && { edit: { ...edit, start: start + edit.start, end: start + edit.end } }),
    })),
    misread: misread.map((each) => ({ ...each, offset: start + each.offset })),
    yaml: block.yaml,
    bodyStart: block.bodyStart,
    rangeOf: (...place) => {
      const range = rangeOf(...place);
      return range && [start + range[0], start + range[1]];
    },
  };
}

/**
 * Characters of front matter: a hundred sources with their titles. The search for mistakes takes time
 * with the square of the longest line. (References to references, the “billion laughs”, are refused by
 * the parser: `maxAliasCount` in https://eemeli.org/yaml/#parse-options.)
 */
const MOST_YAML = 16_000;

function withoutYaml({ opened, bodyStart }: FrontMatterBlock): FrontMatter {
  return unread(bodyStart, opened ? NOT_CLOSED : NO_FRONT_MATTER);
}

function unread(
  bodyStart: number,
  problem: Problem,
  yaml: FrontMatter['yaml'] = null,
): FrontMatter {
  return {
    raw: null,
    errors: [{ offset: yaml?.start ?? 0, problem }],
    misread: [],
    yaml,
    bodyStart,
    rangeOf: () => null,
  };
}

const TOO_LONG: Problem = {
  zh: `两行 --- 之间的字段超过 ${String(MOST_YAML)} 个字符。请把长的内容移到正文里。`,
  en: `the front matter has more than ${String(MOST_YAML)} characters. Move what is long to the body.`,
};

const NO_FIELDS: Problem = {
  zh: '两行 --- 之间没有读得懂的字段。请写成“title: 标题”的样子，一行一个，冒号后空一格；值以 * 开头时加引号。',
  en: 'no readable fields between the two --- lines. Write them as "title: 标题", one a line, a space after the colon; quote a value that begins with *.',
};

const NO_FRONT_MATTER: Problem = {
  zh: '文件开头没有用两行 --- 括起来的字段。请在第一行写 ---，写完字段后再写一行 ---。',
  en: 'no front matter. Write --- on the first line, then the fields, then --- again.',
};

const NOT_CLOSED: Problem = {
  zh: '开头的字段没有用两行 --- 括起来：第二行 --- 缺失。请在字段后面加一行 ---。',
  en: 'the front matter is not closed. Add a line --- after the fields.',
};
