import { isMap, isNode, parseDocument, Scalar, visit, type Document } from 'yaml';
import { unfoldLines } from '@/lib/chinese/line-ends';
import { applyEdits, originalOffset, type Edit } from './edit';
import type { Problem } from './problem';
import { findMisread, type Misread } from './yaml-misread';
import { yamlProblem } from './yaml-problem';
import { findRepairs, holdsColon } from './yaml-repairs';

/** Keys and indices that lead to a value. */
export type FieldPath = readonly (string | number)[];

/** A mistake in the YAML of fields. */
export type YamlError = {
  /** Offset of the error. */
  offset: number;
  /** The fault and its remedy. */
  problem: Problem;
  /** The mending, where it leaves no doubt. */
  edit?: Edit;
};

/** Fields, as they are written in YAML. Offsets are in its text. */
export type YamlFields = {
  /** Values as YAML gives them, after what can be mended; null when it cannot be read. */
  raw: Record<string, unknown> | null;
  /** Every mistake found. */
  errors: YamlError[];
  /** Text that YAML swallows without an error. */
  misread: Misread[];
  /** Gives the range of a value, or of its field's name when asked for `name`; null if absent. */
  rangeOf: (path: FieldPath, part?: 'value' | 'name') => [start: number, end: number] | null;
};

/** Remarks at most. */
const NOTHING = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/u;

/**
 * Reads fields.
 * @param noFields problem of YAML in which there are none
 */
export function readYamlFields(source: string, noFields: Problem): YamlFields {
  if (NOTHING.test(source)) return { raw: {}, errors: [], misread: [], rangeOf: () => null };
  const { document, edits, errors, misread } = parseWithRepairs(source);
  const raw = toMap(document);
  if (raw === null && errors.length === 0) errors.push({ offset: 0, problem: noFields });
  return {
    raw,
    errors,
    misread: misread.map(({ offset, problem }) => ({
      offset: originalOffset(offset, edits),
      problem,
    })),
    rangeOf: (path, part = 'value') => {
      const range = findRange(document, path, part);
      return range && [originalOffset(range[0], edits), originalOffset(range[1], edits)];
    },
  };
}

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
  const misread = findMisread(document, applyEdits(yaml, edits));
  const aliases = keepAsWritten(document, applyEdits(yaml, edits)).map((offset) => ({
    offset: originalOffset(offset, edits),
    problem: NO_ALIAS,
  }));
  const errors: YamlError[] = [...repairs, ...aliases, ...others];
  const repaired = new Set<YamlError>([...repairs, ...aliases]);
  // One mistake can trouble the parser many times, and in its line the first that it finds is the cause.
  const lineOf = ({ offset }: YamlError) => yaml.slice(0, offset).split('\n').length;
  const first = new Map(errors.toReversed().map((error) => [lineOf(error), error]));
  return {
    ...{ document, edits, misread },
    errors: errors.filter((error) => repaired.has(error) || first.get(lineOf(error)) === error),
  };
}

function isSound({ errors, contents }: Document.Parsed): boolean {
  if (errors.length > 0 || !isMap(contents)) return false;
  return !contents.items.some(({ key }) => isNode(key) && holdsColon(String(key)));
}

/**
 * Makes text of what YAML would make something else of: numbers in lists and as names, numbers that would lose
 * digits (`3.10`), references to nothing, and line ends in Chinese, which YAML folds to spaces.
 * @returns offsets of those references
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
      if (typeof key === 'number' || key === 'key' || String(value) !== source)
        scalar.value = source;
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
    // A value that refers to itself is no front matter, and nothing can print it.
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

const NO_ALIAS: Problem = {
  zh: '值不能以 * 开头：YAML 把它当成引用。请给整个值加引号。',
  en: 'a value cannot begin with *, which YAML takes for a reference. Quote the whole value.',
};
