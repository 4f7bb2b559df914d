import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problem';
import type { Position } from './finding';
import { yamlProblem } from './yaml-problem';

/** The front matter of a file, or what is wrong with it. */
export type FrontMatter =
  | {
      ok: true;
      /** Values as YAML gives them. */
      raw: Record<string, unknown>;
      /** Where a field's value stands; the opening line if there is no such field. */
      locate: (field: string) => Position;
    }
  | { ok: false; errors: (Position & { problem: Problem })[] };

const START: Position = { line: 1, column: 1 };
const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/mu;

/** Reads the YAML between the two `---` lines at the top of a file, as Contentlayer's loader does. */
export function readFrontMatter(text: string): FrontMatter {
  const yaml = BLOCK.exec(text)?.groups?.yaml;
  if (yaml === undefined) return { ok: false, errors: [{ ...START, problem: NO_FRONT_MATTER }] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length > 0) {
    const errors = document.errors.map((error) => ({
      ...positionOf(error.pos[0]),
      problem: yamlProblem(error, yaml.split('\n')[lines.linePos(error.pos[0]).line - 1] ?? ''),
    }));
    return { ok: false, errors };
  }
  if (!isMap(document.contents)) {
    return { ok: false, errors: [{ line: 2, column: 1, problem: notAMap(yaml) }] };
  }
  return {
    ok: true,
    raw: document.toJS() as Record<string, unknown>,
    locate: (field) => positionOf(offsetOf(document, field) ?? 0),
  };
}

function offsetOf({ contents }: Document.Parsed, field: string): number | undefined {
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  return pair?.value?.range[0] ?? pair?.key.range[0];
}

function notAMap(yaml: string): Problem {
  const wide = /^\s*[\w-]+：/mu.test(yaml);
  return wide
    ? {
        zh: '字段名后面用了全角冒号“：”。请改用半角冒号加一个空格，例如“title: 标题”。',
        en: 'a field name is followed by a full-width colon. Use ": ", e.g. "title: 标题".',
      }
    : {
        zh: '两行 --- 之间没有字段。请写成“title: 标题”的样子，一行一个。',
        en: 'no fields between the two --- lines. Write them as "title: 标题", one a line.',
      };
}

const NO_FRONT_MATTER: Problem = {
  zh: '文件开头没有用两行 --- 括起来的字段。请在第一行写 ---，写完字段后再写一行 ---。',
  en: 'no front matter. Write --- on the first line, then the fields, then --- again.',
};
