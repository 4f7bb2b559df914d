import type { Edit } from './edit';
import type { Problem } from './problem';

/** A mistake in YAML that can be mended by itself, and how. */
export type Repair = {
  /** Offset of the mistake. */
  offset: number;
  /** The fault and its remedy. */
  problem: Problem;
  /** The mending. */
  edit: Edit;
};

/**
 * Finds mistakes that leave no doubt about what was meant, in YAML that does not parse.
 * Fields stand at the start of a line, where nothing of a value of several lines can stand.
 */
export function findRepairs(yaml: string): Repair[] {
  return [
    ...wideColons(yaml),
    ...tightColons(yaml),
    ...bareColons(yaml),
    ...openQuotes(yaml),
    ...tabs(yaml),
  ];
}

/**
 * Whether a field's name has a colon in it, full-width or without a space: YAML takes all up to one with a space for
 * the name.
 */
export function holdsColon(name: string): boolean {
  return /^[\p{L}_][\p{L}\w-]*(?:：|:(?![\s/:]))/u.test(name);
}

function wideColons(yaml: string): Repair[] {
  const lines = yaml.matchAll(/^(?<key>[\p{L}_][\p{L}\w-]*)：[ \t]*(?<value>.*?)(?=[ \t]*\r?$)/gmu);
  return [...lines].map((found) => {
    const { key = '', value = '' } = found.groups ?? {};
    const start = found.index + key.length;
    const text = hidesColon(value) ? quoted(value) : value;
    return {
      offset: start,
      problem: {
        zh: `字段名后面用了全角冒号“：”。请改为半角冒号加一个空格：${key}: ${text}`,
        en: `the field name is followed by a full-width colon. Write ": ": ${key}: ${text}`,
      },
      edit: { start, end: found.index + found[0].length, text: `: ${text}` },
    };
  });
}

function tightColons(yaml: string): Repair[] {
  const lines = yaml.matchAll(
    /^(?<key>[A-Za-z_][\w-]*:)(?:(?<wide>[\u00A0\u3000]+)[ \t]*|(?=[^\s/:]))(?<value>.*?)(?=[ \t]*\r?$)/gmu,
  );
  return [...lines].map((found) => {
    const { key = '', value = '' } = found.groups ?? {};
    const start = found.index + key.length;
    const text = hidesColon(value) ? quoted(value) : value;
    return {
      offset: start - 1,
      problem: {
        zh: `冒号后面缺一个半角空格。请写成 ${key} ${text}`,
        en: `a plain space is missing after the colon. Write ${key} ${text}`,
      },
      edit: { start, end: found.index + found[0].length, text: ` ${text}` },
    };
  });
}

function bareColons(yaml: string): Repair[] {
  const lines = yaml.matchAll(/^(?<key>[\w-]+:[ \t]+)(?<value>\S.*?)(?=[ \t]*\r?$)/gmu);
  return [...lines].flatMap((found) => {
    const { key = '', value = '' } = found.groups ?? {};
    if (!hidesColon(value)) return [];
    const start = found.index + key.length;
    const text = quoted(value);
    return {
      offset: start,
      problem: {
        zh: `值里有半角冒号加空格，YAML 把它当成了另一个字段。请给整个值加引号：${key}${text}`,
        en: `the value holds ": ", which YAML takes for another field. Quote the whole value: ${key}${text}`,
      },
      edit: { start, end: start + value.length, text },
    };
  });
}

/** A value without quotes in which YAML would find another field. */
function hidesColon(value: string): boolean {
  const plain = /^[^\s"'[\]{}|>&*!#%@`?-]/u.test(value);
  return plain && /:(?:\s|$)/u.test(value) && !value.includes(' #') && !value.includes('\\');
}

/** Quotes that open a value and do not close, though the next line is a field, or there is none. */
function openQuotes(yaml: string): Repair[] {
  const lines = yaml.matchAll(
    /^(?<key>[\w-]+:[ \t]+)(?<value>"(?:[^"\\\r\n]|\\.)*|'(?:[^'\r\n]|'')*)(?=\r?\n[\p{L}_][\p{L}\w-]*[:：]|\s*(?![\s\S]))/gmu,
  );
  return [...lines].map((found) => {
    const { key = '', value = '' } = found.groups ?? {};
    const start = found.index + key.length;
    // The closing mark may be there as a Chinese one.
    const open = /[“‘]/u.test(value) ? value : value.replace(/[”’]$/u, '');
    const text = open.trimEnd() + value.charAt(0);
    return {
      offset: start,
      problem: {
        zh: `引号没有配对。请补上另一半：${key}${text}`,
        en: `the quote is not closed. Add the other half: ${key}${text}`,
      },
      edit: { start, end: start + value.length, text },
    };
  });
}

function tabs(yaml: string): Repair[] {
  return [...yaml.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gmu)].map(({ index, 0: indent }) => ({
    offset: index + indent.indexOf('\t'),
    problem: {
      zh: '缩进用了制表符，YAML 不允许。请改用两个空格。',
      en: 'a tab is used to indent, which YAML does not allow. Use two spaces.',
    },
    edit: { start: index, end: index + indent.length, text: indent.replaceAll('\t', '  ') },
  }));
}

/** A value between quotation marks that need no escape in it. */
export function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
