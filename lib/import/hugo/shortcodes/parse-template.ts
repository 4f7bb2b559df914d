import { Unknown, type Value } from './functions';

/** A value that is asked for. */
export type Expression =
  | { kind: 'value'; value: Value }
  | { kind: 'variable'; name: string }
  | { kind: 'field' | 'call'; name: string; args: Expression[] };

/** A part of a template. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'output'; value: Expression }
  | { kind: 'assign'; name: string; value: Expression }
  | {
      kind: 'if' | 'with';
      /** The variable that keeps the value, or null. */
      name: string | null;
      value: Expression;
      then: Part[];
      otherwise: Part[];
    }
  | {
      kind: 'range';
      /** Variables that keep a member's number or name, and the member; or null. */
      key: string | null;
      name: string | null;
      value: Expression;
      then: Part[];
      otherwise: Part[];
    };

const ACTION = /\s*\{\{-\s(?<trim>[\s\S]*?)\}\}|\{\{(?<plain>[\s\S]*?)\}\}/gu;

/**
 * Reads a template of Go's.
 * @throws {Unknown} when it does more than simple ones do
 */
export function parseTemplate(source: string): Part[] {
  const pieces: (string | { action: string })[] = [];
  let last = 0;
  let isTrimmed = false;
  const push = (text: string) => pieces.push(isTrimmed ? text.trimStart() : text);
  for (const { 0: whole, index, groups = {} } of source.matchAll(ACTION)) {
    push(source.slice(last, index));
    const action = groups.trim ?? groups.plain ?? '';
    isTrimmed = /\s-$/u.test(action);
    pieces.push({ action: action.replace(/\s-$/u, '').trim() });
    last = index + whole.length;
  }
  push(source.slice(last));
  const queue = pieces.filter((each) => each !== '');
  const parts = readParts(queue, 0);
  if (queue.length > 0) throw new Unknown('end');
  return parts;
}

/** A template's texts and actions. */
type Queue = (string | { action: string })[];

/** Deeper than anybody nests. */
const DEEPEST = 100;

/** The parts before `end` or `else`, which stay. */
function readParts(queue: Queue, depth: number): Part[] {
  if (depth > DEEPEST) throw new Unknown('depth');
  const parts: Part[] = [];
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    if (typeof next !== 'string' && /^(?:end|else)\b/u.test(next.action)) return parts;
    queue.shift();
    if (typeof next === 'string') parts.push({ kind: 'text', text: next });
    else parts.push(...readAction(next.action, queue, depth));
  }
  return parts;
}

function readAction(action: string, queue: Queue, depth: number): Part[] {
  if (action.startsWith('/*') || action === '') return [];
  const [, kind, rest = ''] = /^(if|with|range)\s+([\s\S]*)$/u.exec(action) ?? [];
  if (kind === 'range') return [readRange(rest, queue, depth + 1)];
  if (kind === 'if' || kind === 'with') return [readBranch(kind, rest, queue, depth + 1)];
  const [, name = '', value] = /^(\$\w+)\s*:?=\s*([\s\S]+)$/u.exec(action) ?? [];
  if (value !== undefined) return [{ kind: 'assign', name, value: readPipeline(value) }];
  return [{ kind: 'output', value: readPipeline(action) }];
}

function readBranch(kind: 'if' | 'with', condition: string, queue: Queue, depth: number): Part {
  const [, name = null, asked = condition] = /^(\$\w+)\s*:=\s*([\s\S]+)$/u.exec(condition) ?? [];
  const value = readPipeline(asked);
  const then = readParts(queue, depth);
  const closing = queue.shift();
  if (typeof closing !== 'object') throw new Unknown('end');
  const branch = { kind, name, value, then };
  if (closing.action === 'end') return { ...branch, otherwise: [] };
  const [, again, rest = ''] = /^else\s+(if|with)\s+([\s\S]*)$/u.exec(closing.action) ?? [];
  if (again === 'if' || again === 'with')
    return { ...branch, otherwise: [readBranch(again, rest, queue, depth + 1)] };
  const otherwise = readParts(queue, depth);
  const end = queue.shift();
  if (typeof end !== 'object' || end.action !== 'end') throw new Unknown('end');
  return { ...branch, otherwise };
}

function readRange(asked: string, queue: Queue, depth: number): Part {
  const {
    key = null,
    name = null,
    list = asked,
  } = /^(?:(?<key>\$\w+)\s*,\s*)?(?<name>\$\w+)\s*:=\s*(?<list>[\s\S]+)$/u.exec(asked)?.groups ??
  {};
  const value = readPipeline(list);
  const then = readParts(queue, depth);
  const closing = queue.shift();
  const isElse = typeof closing === 'object' && closing.action === 'else';
  const otherwise = isElse ? readParts(queue, depth) : [];
  const end = isElse ? queue.shift() : closing;
  if (typeof end !== 'object' || end.action !== 'end') throw new Unknown('end');
  return { kind: 'range', key, name, value, then, otherwise };
}

const TOKEN =
  /\s*(?:(?<text>"(?:\\.|[^"\\])*")|`(?<raw>[^`]*)`|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<word>\$?\.?[\w.]+|\.|\$)|(?<sign>[()|]))/gsuy;

/** A pipeline: what one command gives is the last argument of the next. */
function readPipeline(source: string): Expression {
  const tokens: RegExpExecArray[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const token = TOKEN.exec(source);
    if (!token) throw new Unknown(source);
    tokens.push(token);
  }
  const expression = pipelineOf(tokens, 0);
  if (tokens.length > 0) throw new Unknown(source);
  return expression;
}

function pipelineOf(tokens: RegExpExecArray[], depth: number): Expression {
  if (depth > DEEPEST) throw new Unknown('depth');
  let piped = commandOf(tokens, depth);
  while (tokens[0]?.groups?.sign === '|') {
    tokens.shift();
    const command = commandOf(tokens, depth);
    if (command.kind !== 'field' && command.kind !== 'call') throw new Unknown('|');
    piped = { ...command, args: [...command.args, piped] };
  }
  return piped;
}

function commandOf(tokens: RegExpExecArray[], depth: number): Expression {
  const [first, ...args] = termsOf(tokens, depth);
  if (!first) throw new Unknown('nothing');
  if (args.length === 0) return first;
  if (first.kind !== 'field' && first.kind !== 'call') throw new Unknown('call');
  return { ...first, args };
}

function termsOf(tokens: RegExpExecArray[], depth: number): Expression[] {
  const terms: Expression[] = [];
  for (let token = tokens[0]; token; token = tokens[0]) {
    const { text, raw, number, word, sign } = token.groups ?? {};
    if (sign === ')' || sign === '|') return terms;
    tokens.shift();
    if (sign === '(') {
      terms.push(pipelineOf(tokens, depth + 1));
      if (tokens.shift()?.groups?.sign !== ')') throw new Unknown(')');
    } else if (text !== undefined) terms.push({ kind: 'value', value: unquoted(text) });
    else if (raw !== undefined) terms.push({ kind: 'value', value: raw });
    else if (number !== undefined) terms.push({ kind: 'value', value: Number(number) });
    else terms.push(wordOf(word ?? ''));
  }
  return terms;
}

function wordOf(word: string): Expression {
  if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' };
  if (/^\$\w+$/u.test(word)) return { kind: 'variable', name: word };
  if (word.endsWith('.Page.RenderString')) return { kind: 'call', name: word, args: [] };
  return { kind: /^\$?\./u.test(word) ? 'field' : 'call', name: word, args: [] };
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    throw new Unknown(text);
  }
}
