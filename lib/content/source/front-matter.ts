import { isMap, isNode, parseDocument, Scalar, visit, type Document } from 'yaml';
import { unfoldLines } from '@/lib/chinese/line-ends';
import { applyEdits, originalOffset, type Edit } from './edit';
import { findFrontMatter, type FrontMatterBlock } from './front-matter-block';
import type { Problem } from './problem';
import { yamlProblem } from './yaml-problem';
import { findRepairs, hasWideColon } from './yaml-repairs';

/** Keys and indices that lead to a value. */
export type FieldPath = readonly (string | number)[];

/** A mistake in the front matter itself. */
export type FrontMatterError = {
  /** Where it is in the file. */
  offset: number;
  /** What is wrong and how to mend it. */
  problem: Problem;
  /** The mending, where it leaves no doubt. */
  edit?: Edit;
};

/** The front matter of a file. Offsets are in the file. */
export type FrontMatter = {
  /** Values as YAML gives them, after what can be mended; null when it cannot be read. */
  raw: Record<string, unknown> | null;
  /** Every mistake found. */
  errors: FrontMatterError[];
  /** Where the YAML begins and ends; null when there is none. */
  yaml: { start: number; end: number } | null;
  /** Where the body begins. */
  bodyStart: number;
  /** Where a value stands, as a range; that of its field's name when asked for `name`; null if absent. */
  rangeOf: (path: FieldPath, part?: 'value' | 'name') => [start: number, end: number] | null;
};

/** Reads the front matter of a file. */
export function readFrontMatter(text: string): FrontMatter {
  const block = findFrontMatter(text);
  if (block.yaml === null) return withoutYaml(block);
  const { start, end } = block.yaml;
  const source = text.slice(start, end);
  if (source.length > MOST_YAML) return unread(block.bodyStart, TOO_LONG, block.yaml);
  if (NOTHING.test(source)) return { ...unread(block.bodyStart, NO_FIELDS, block.yaml), ...EMPTY };
  const { document, edits, errors } = parseWithRepairs(source);
  const inFile = (offset: number) => start + originalOffset(offset, edits);
  const raw = toMap(document);
  if (raw === null && errors.length === 0) errors.push({ offset: 0, problem: NO_FIELDS });
  return {
    raw,
    errors: errors.map(({ offset, problem, edit }) => ({
      offset: start + offset,
      problem,
      ...(edit && { edit: { ...edit, start: start + edit.start, end: start + edit.end } }),
    })),
    yaml: block.yaml,
    bodyStart: block.bodyStart,
    rangeOf: (path, part = 'value') => {
      const inYaml = findRange(document, path, part);
      return inYaml && [inFile(inYaml[0]), inFile(inYaml[1])];
    },
  };
}

/** Remarks at most. Jekyll takes the file's name for the title and the date, and so do we. */
const NOTHING = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/u;

const EMPTY = { raw: {}, errors: [] };

/**
 * Characters of front matter: a hundred sources with their titles. The search for mistakes takes time
 * with the square of the longest line. (References to references, the “billion laughs”, are refused by
 * the parser: `maxAliasCount` in https://eemeli.org/yaml/#parse-options.)
 */
const MOST_YAML = 16_000;

/** Parses; where that fails, mends what can be mended and parses again, to find all mistakes at once. */
function parseWithRepairs(yaml: string) {
  const asWritten = parse(yaml);
  const repairs = isSound(asWritten) ? [] : findRepairs(yaml);
  const edits = repairs.map(({ edit }) => edit);
  const document = repairs.length > 0 ? parse(applyEdits(yaml, edits)) : asWritten;
  const others = document.errors.map((error) => {
    const { offset, problem } = yamlProblem(error, applyEdits(yaml, edits));
    return { offset: originalOffset(offset, edits), problem };
  });
  const aliases = keepAsWritten(document, applyEdits(yaml, edits)).map((offset) => ({
    offset: originalOffset(offset, edits),
    problem: NO_ALIAS,
  }));
  const errors: FrontMatterError[] = [...repairs, ...aliases, ...others];
  // One mistake can trouble the parser twice.
  const first = new Map(errors.toReversed().map((error) => [error.offset, error]));
  return { document, edits, errors: errors.filter((error) => first.get(error.offset) === error) };
}

function isSound({ errors, contents }: Document.Parsed): boolean {
  if (errors.length > 0 || !isMap(contents)) return false;
  return !contents.items.some(({ key }) => isNode(key) && hasWideColon(String(key)));
}

/**
 * Makes text of what YAML would make something else of: numbers in lists, numbers that would lose
 * digits (`3.10`), references to nothing, and line ends in Chinese, which YAML folds to spaces.
 * @returns where those references are
 */
function keepAsWritten(document: Document.Parsed, yaml: string): number[] {
  const aliases: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      const [start = 0] = alias.range ?? [];
      aliases.push(start);
      const text = new Scalar(`*${alias.source}`);
      text.range = alias.range ?? null;
      return text;
    },
    Scalar: (key, scalar) => {
      const { value, source, range } = scalar;
      if (typeof value === 'string' && range && yaml.slice(range[0], range[1]).includes('\n'))
        scalar.value = unfoldLines(value);
      if (typeof value !== 'number' || source === undefined) return;
      if (typeof key === 'number' || String(value) !== source) scalar.value = source;
    },
  });
  return aliases;
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { prettyErrors: false, logLevel: 'error', merge: true });
}

function toMap(document: Document.Parsed): Record<string, unknown> | null {
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  try {
    const raw = document.toJS() as Record<string, unknown>;
    // What refers to itself is no front matter, and nothing can print it.
    JSON.stringify(raw);
    return raw;
  } catch (error) {
    // `*name` inside its `&name`, too many of them, `<<` of what is no map: the parser itself lets it pass.
    if (error instanceof Error) return null;
    throw error;
  }
}

function findRange(document: Document.Parsed, path: FieldPath, part: 'value' | 'name') {
  const node = document.getIn(path, true);
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isNode(key) && key.toJSON() === path.at(-1))
    : undefined;
  const name = isNode(pair?.key) ? pair.key.range : null;
  const value = isNode(node) ? node.range : null;
  const range = part === 'name' ? name : (value ?? name);
  return range ? ([range[0], range[1]] as const) : null;
}

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

const NO_ALIAS: Problem = {
  zh: '值不能以 * 开头：YAML 把它当成引用。请给整个值加引号。',
  en: 'a value cannot begin with *, which YAML takes for a reference. Quote the whole value.',
};

const NO_FRONT_MATTER: Problem = {
  zh: '文件开头没有用两行 --- 括起来的字段。请在第一行写 ---，写完字段后再写一行 ---。',
  en: 'no front matter. Write --- on the first line, then the fields, then --- again.',
};

const NOT_CLOSED: Problem = {
  zh: '开头的字段没有用两行 --- 括起来：第二行 --- 缺失。请在字段后面加一行 ---。',
  en: 'the front matter is not closed. Add a line --- after the fields.',
};
