import { Liquid } from 'liquidjs';
import { Environment } from 'nunjucks';
import { own } from '@/lib/own';
import { codeRanges, createHeld, holdRanges, type Held } from '../../held';
import { block, inline, type Written } from '../../markdown';
import { heldBy, saidBy, wordsOf } from '../../references/said';
import { extensionOf, type Met } from './extension';
import { tags } from './table';
import type { Around } from './tag';

/** Facts and settings with which the tags of a body are evaluated. */
export type Evaluation = Around & {
  /** Fields of the post, which `{{ … }}` may print. */
  fields: Readonly<Record<string, unknown>>;
  /** Templates that the newsroom wants for tags, by the tags' names. */
  mapping: Readonly<Record<string, string>>;
  /** The address of the one file that a name means, or null. */
  file: (said: string) => string | null;
  /** Told of a tag that nobody knows, of which what it says itself came. */
  onGuess: (source: string, line: number) => void;
  /** Told of what does not come over: a tag that nobody knows or that has come to nothing, an output without a value. */
  onLost: (source: string, line: number) => void;
};

/** Tags that nunjucks has by itself (https://mozilla.github.io/nunjucks/templating.html). */
const OWN: ReadonlySet<string> = new Set([
  ...['if', 'elif', 'elseif', 'else', 'for', 'set', 'block', 'macro', 'call', 'filter', 'switch'],
  ...['case', 'default', 'extends', 'include', 'import', 'from', 'raw', 'verbatim', 'ifAsync'],
  ...['asyncEach', 'asyncAll'],
]);

/** A tag; signs end its name (nunjucks 3.2.4, `delimChars`). */
const TAG = /\{%-?\s*(?<name>[^\s()[\]{}%*\-+~/#,:|.<>=!]+)[\s\S]*?%\}/gu;

/** A tag of one line whose end lacks its percent sign: it would take all up to the next end for its words. */
const HALF_CLOSED = /\{%(-?[ \t]*[a-z]\w*(?:[ \t][^\n%{}]*)?)\}(?![^\n{]*%?\})/giu;

/** Names that have a value without being fields. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'range',
    'cycler',
    'joiner',
    'true',
    'false',
    'none',
    'null',
    'not',
    'loop',
    'super',
    'caller',
  ],
]);

/**
 * Evaluates tags and outputs as Hexo does when it builds, and writes what comes of them in Markdown; all else,
 * code and what stands between `{% raw %}` and `{% endraw %}` above all, stays as it is.
 * @throws {Error} when it cannot be evaluated: Hexo builds no such post either
 */
export function evaluateTags(body: string, evaluation: Evaluation): string {
  if (!/\{[{%#]/u.test(body)) return body;
  const held = createHeld();
  const closed = holdVerbatim(body, held).replaceAll(HALF_CLOSED, '{%$1%}');
  const text = withoutUnpaired(holdUnclosed(closed, held), evaluation);
  const environment = new Environment(null, { autoescape: false });
  const names = namesIn(text);
  for (const name of names) {
    if (
      OWN.has(name) ||
      (name.startsWith('end') && (names.has(name.slice(3)) || OWN.has(name.slice(3))))
    )
      continue;
    const write = (met: Met) => held.hold(writtenOf(met, held, evaluation));
    environment.addExtension(name, extensionOf(name, names.has(`end${name}`), write));
  }
  tellOfNothing(text, evaluation);
  const evaluated = environment.renderString(text, { ...evaluation.fields });
  // Braces in what was printed are text.
  const printed = evaluated.replaceAll(/\{\{|\{%/gu, (open) => `{% raw %}${open}{% endraw %}`);
  return held.release(printed);
}

/** Names of tags, which end where nunjucks ends a name. */
function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(TAG)].map(({ groups }) => groups?.name ?? ''));
}

function writtenOf(met: Met, held: Held, evaluation: Evaluation): Written {
  const { name, line } = met;
  const args = met.args.map(held.release);
  const content = met.content === null ? '' : withoutIndent(held.release(met.content));
  const template = own(evaluation.mapping, name);
  if (template !== undefined)
    return toWritten(String(new Liquid().parseAndRenderSync(template, { args, content })));
  const written = own(tags, name)?.(args, content, evaluation) ?? null;
  if (written !== null) return written;
  const source = `{% ${[name, ...args].join(' ')} %}`;
  const isKnown = Object.hasOwn(tags, name);
  const words = wordsOf(args);
  const said =
    met.content === null && !isKnown
      ? saidBy(words, (file) => evaluation.asset(file) ?? evaluation.file(file))
      : null;
  if (said === null) evaluation.onLost(source, line);
  else evaluation.onGuess(source, line);
  if (met.content === null) return said ?? inline('');
  return heldBy(words, met.content.includes('\n') ? `\n${content}` : content);
}

function toWritten(text: string): Written {
  return /^\s*\n|\n\s*$/u.test(text) ? block(text.trim()) : inline(text);
}

/** Content without the indentation that all its lines have, and the line ends at its head and foot. */
function withoutIndent(content: string): string {
  const lines = content.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[^\S\n]*/u.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, content.length);
  return lines
    .map((line) => line.slice(Math.min(common, line.length - line.trimStart().length)))
    .join('\n')
    .replaceAll(/^(?:[^\S\n]*\n)?|\n?[^\S\n]*$/gu, '');
}

/** Tags in which nothing is Markdown. */
const VERBATIM =
  /(?<open>\{%-?\s*(?<name>raw|codeblock|code)(?:\s[^%]*?)?-?%\})(?<content>[\s\S]*?)(?<close>\{%-?\s*end\k<name>\s*-?%\})/dgu;

/** Code stays as it is, and so does `{% raw %}`, which our renderer reads. */
function holdVerbatim(body: string, held: Held): string {
  const verbatim = [...body.matchAll(VERBATIM)];
  const blank = (content: string) => content.replaceAll(/[^\n]/gu, ' ');
  const plain = verbatim.reduce((text, { indices }) => {
    const [start = 0, end = 0] = indices?.groups?.content ?? [];
    return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
  }, body);
  const code = codeRanges(plain);
  const tagged = verbatim.flatMap(({ index, indices, groups }): [number, number][] => {
    const [start = 0, end = 0] = indices?.groups?.content ?? [];
    const close = indices?.groups?.close?.[1] ?? end;
    if (code.some(([from, to]) => from <= index && close <= to)) return [];
    return [groups?.name === 'raw' ? [index, close] : [start, end]];
  });
  const ranges = [...code, ...tagged].sort(([a], [b]) => a - b);
  return holdRanges(body, ranges, held);
}

/** Holds what begins a tag and never ends: it is text. */
function holdUnclosed(text: string, held: Held): string {
  const ends: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };
  return text.replaceAll(/\{[{%#]/gu, (open, at: number) =>
    text.includes(ends[open] ?? '', at + 2) ? open : held.hold(open),
  );
}

/** Takes out ends of nothing, and beginnings that nothing ends where others of the name are ended: both are told of. */
function withoutUnpaired(text: string, { onLost }: Evaluation): string {
  const names = namesIn(text);
  const tags = [...text.matchAll(TAG)];
  const open = new Map<string, RegExpExecArray[]>();
  const unpaired: RegExpExecArray[] = [];
  for (const tag of tags) {
    const name = tag.groups?.name ?? '';
    const begun = open.get(name.replace(/^end/u, ''));
    if (OWN.has(name) || OWN.has(name.slice('end'.length))) continue;
    if (names.has(`end${name}`)) open.set(name, [...(open.get(name) ?? []), tag]);
    else if (/^end./u.test(name) && begun?.pop() === undefined) unpaired.push(tag);
  }
  unpaired.push(...[...open.values()].flat());
  return unpaired
    .sort((a, b) => b.index - a.index)
    .reduce((rest, { index, 0: tag }) => {
      onLost(tag, text.slice(0, index).split('\n').length);
      return rest.slice(0, index) + rest.slice(index + tag.length);
    }, text);
}

/** Outputs of names that nothing says print nothing. */
function tellOfNothing(text: string, { fields, onLost }: Evaluation): void {
  const set = new Set(
    [...text.matchAll(/\{%-?\s*(?:set|for|macro|import|from)\s+([\w\s,]+)/gu)].flatMap(
      ([, names = '']) => names.split(/[\s,]+/u),
    ),
  );
  for (const { index, 0: source, 1: name = '' } of text.matchAll(
    /\{\{-?\s*([A-Za-z_$][\w$]*)[^}]*\}\}/gu,
  ))
    if (!Object.hasOwn(fields, name) && !set.has(name) && !NAMES.has(name))
      onLost(source, text.slice(0, index).split('\n').length);
}
