import type { HighlighterCore, ThemedToken } from 'shiki/core';
import type { Language } from './languages';

/** Kind of a piece of code that has a colour: a class in components/prose/code.css. */
export type Kind = (typeof kinds)[keyof typeof kinds];

/** A piece of code of one kind. */
export type Token = {
  /** Its text, without line ends. */
  text: string;
  /** Kind of the piece; null for one in the colour of text. */
  kind: Kind | null;
};

/** The variables of Shiki's theme (https://shiki.style/guide/theme-colors#css-variables-theme) that are given a colour. */
const kinds = {
  comment: 'comment',
  keyword: 'keyword',
  string: 'string',
  'string-expression': 'string',
  constant: 'constant',
  function: 'function',
  inserted: 'inserted',
  deleted: 'deleted',
  changed: 'changed',
} as const;

const THEME = 'css-variables';

/** Longest line, in UTF-16 units: what is longer was written by a machine, and costs seconds. */
const LONGEST_LINE = 5000;

/**
 * Splits code into tokens; loads Shiki with the first code, and each grammar with its first use.
 * @returns a list for each line
 */
export async function tokenize(code: string, { id }: Language): Promise<Token[][]> {
  const shiki = await (highlighter ??= openHighlighter());
  if (!shiki.getLoadedLanguages().includes(id)) {
    const { bundledLanguages } = await import('shiki/langs');
    await shiki.loadLanguage(bundledLanguages[id as keyof typeof bundledLanguages]);
  }
  const lines = shiki.codeToTokensBase(code, {
    lang: id,
    theme: THEME,
    tokenizeMaxLineLength: LONGEST_LINE,
    // With a time limit the page of a busy machine would differ.
    tokenizeTimeLimit: 0,
  });
  return lines.map(merge);
}

let highlighter: Promise<HighlighterCore> | undefined;

/**
 * The engine is Oniguruma, for which the grammars are written. Shiki's engine of JavaScript's own
 * regular expressions starts without waiting, but takes 25 times as long for TypeScript (126 ms for
 * three lines rather than 5) and leaves out what it cannot translate.
 */
async function openHighlighter(): Promise<HighlighterCore> {
  const { createCssVariablesTheme, createHighlighterCore } = await import('shiki/core');
  const { createOnigurumaEngine } = await import('shiki/engine/oniguruma');
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: '--', fontStyle: false })],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
}

/** Neighbours of one kind are one token. */
function merge(line: readonly ThemedToken[]): Token[] {
  const tokens: Token[] = [];
  for (const { content, color } of line) {
    const kind = kindOf(color);
    const last = tokens.at(-1);
    if (last?.kind === kind) last.text += content;
    else tokens.push({ text: content, kind });
  }
  return tokens;
}

/** The theme gives each token a variable in the place of a colour. */
function kindOf(color = ''): Kind | null {
  const name = /^var\(--token-([\w-]+)\)$/u.exec(color)?.[1] ?? '';
  return name in kinds ? kinds[name as keyof typeof kinds] : null;
}
