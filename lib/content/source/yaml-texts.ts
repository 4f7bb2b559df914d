import { isScalar, parseDocument, type Node } from 'yaml';
import { openSettings, type Settings } from './old-site/yaml-fields';
import { positionAt } from './position';
import type { Problem } from './problem';
import { findMisread } from './yaml-misread';
import { yamlProblem } from './yaml-problem';

/** A text of a list, and where it is written. */
export type Written = {
  /** The text, in NFC, with single spaces. */
  text: string;
  /** Its node. */
  node: Node;
};

/**
 * Opens a file of names and words.
 * @param source its text, or null where there is none
 * @returns no contents where there is nothing, or nothing that can be read
 */
export function openTexts(source: string | null): { contents: Node | null; settings: Settings } {
  const document = parseDocument(source ?? '', { prettyErrors: false, logLevel: 'error' });
  const settings = openSettings(document);
  const { problems } = settings;
  const damage = source?.indexOf('\uFFFD') ?? -1;
  if (damage >= 0) problems.push({ offset: damage, problem: NOT_UTF8 });
  else {
    problems.push(...document.errors.map((error) => yamlProblem(error, source ?? '')));
    problems.push(...findMisread(document, source ?? ''));
  }
  return { contents: problems.length > 0 ? null : document.contents, settings };
}

/**
 * Reads lines of text, in NFC and with single spaces; what is none is left out and told of.
 * @param nodes of a document of these settings
 */
export function textsOf(settings: Settings, nodes: readonly unknown[]): Written[] {
  return nodes.flatMap((node) => {
    const value = isScalar(node) ? node.value : undefined;
    if (isScalar(node) && typeof value === 'string' && value.trim() !== '')
      return [{ text: value.trim().replace(/\s+/gu, ' ').normalize('NFC'), node }];
    settings.tell(node, value === undefined || value === '' || value === null ? EMPTY : NO_TEXT);
    return [];
  });
}

/** Tells lines of offsets that come in order, in one pass over the text. */
export function createLines(source: string): (node: Node) => number {
  let last = { offset: 0, line: 1 };
  return ({ range }) => {
    const offset = range?.[0] ?? 0;
    const from = offset < last.offset ? { offset: 0, line: 1 } : last;
    const { line } = positionAt(source.slice(from.offset), offset - from.offset);
    last = { offset, line: from.line + line - 1 };
    return last.line;
  };
}

const NOT_UTF8: Problem = {
  zh: '这个文件不是 UTF-8，有读不出的字符。请另存为 UTF-8。',
  en: 'this file is not UTF-8: there are characters that cannot be read. Save it as UTF-8.',
};

const EMPTY: Problem = {
  zh: '这里是空的，或不是一行文字。请写上名称，或删去这一行；以 * & ! 开头的名称加引号。',
  en: 'there is nothing here, or no line of text. Write a name or remove the line; quote one that begins with * & or !.',
};

const NO_TEXT: Problem = {
  zh: '这里应为文字，YAML 却读成了数或真假。请给它加引号，如 "360"。',
  en: 'text is wanted here, and YAML reads a number or a truth value. Quote it, e.g. "360".',
};
