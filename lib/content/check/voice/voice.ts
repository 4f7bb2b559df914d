import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { firstPlaces, inGroups, type Group } from '@/lib/groups';
import { decode } from '../../source/decode';
import type { CheckResult } from '../check';
import type { Finding, Level } from '../finding';
import type { Change } from '../fix';
import { excerptOf } from './excerpt';
import { chooseLanguage, type Environment, type Language } from './language';
import { visible } from './visible';
import { type Words, wordsIn } from './words';

/** Gives a text a colour or a weight, where there are any. */
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A brush for a stream that shows colours, and one that leaves text alone. */
function createPaint(coloured: boolean): Paint {
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Whether to colour: on a terminal, unless it is asked otherwise (https://no-color.org,
 * https://force-color.org). Node's own answer depends on its version.
 */
function wantsColour(env: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, TERM } = env;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  if (NO_COLOR || NODE_DISABLE_COLORS || TERM === 'dumb') return false;
  return isTerminal;
}

/** Voice of the gate to people: one language, one layout, whoever asks. */
export type Voice = {
  /** Its language. */
  language: Language;
  /** Words beside findings. */
  words: Words;
  /** Findings by file, each with its line and a mark under the place. */
  report: (findings: readonly Finding[]) => string;
  /** The same for a build: warnings of a kind that there are many of are a line. */
  brief: (findings: readonly Finding[]) => string;
  /** Changes of `--fix`, a line each. */
  changes: (changes: readonly Change[]) => string;
  /** Count of the findings, and the command that mends some of them. */
  summary: (result: CheckResult, files?: readonly string[]) => string;
};

/** Audience of the gate. */
export type Audience = {
  /** The language that was asked for; undefined when none was. */
  lang?: string | undefined;
  /** The environment of the program. */
  env: Environment;
  /** The stream that is written to. */
  stream: { isTTY?: boolean; columns?: number };
  /** Source of the lines; the files by default. */
  lineOf?: LineOf;
};

/** Columns where the terminal does not say. */
const WIDTH = 100;

/**
 * Finds the voice for an audience.
 * @throws {Error} when a language is asked for that is not spoken
 */
export function createVoice({ lang, env, stream, lineOf }: Audience): Voice {
  const language = chooseLanguage(lang, env);
  const paint = createPaint(wantsColour(env, stream.isTTY === true));
  const words = wordsIn[language];
  const width = stream.columns ?? WIDTH;
  const report = (findings: readonly Finding[]) =>
    byFile(findings)
      .map((group) =>
        section(group, { language, paint, width, lineOf: lineOf ?? createLineReader() }),
      )
      .join('\n\n');
  return {
    language,
    words,
    report,
    brief: (findings) => {
      const many = manyOfAKind(findings);
      const inLines = new Set(many.flatMap(({ members }) => members));
      const lines = many.map(({ kind, members }) => {
        const name = paint([COLOURS.warning, 'bold'], words.warning);
        const places = words.places(members.length, firstPlaces(members));
        return `${name} ${paint('dim', kind)} ${visible(places)}`;
      });
      const rest = report(findings.filter((finding) => !inLines.has(finding)));
      return [rest, lines.join('\n')].filter(Boolean).join('\n\n');
    },
    changes: (changes) =>
      changes
        .map(({ file, line, column, rule, before, after }) =>
          visible(`${file}:${line}:${column} ${words.fixed} ${rule} “${before}” → “${after}”`),
        )
        .join('\n'),
    summary: ({ findings, accepted }, files = []) => {
      const [errors, warnings] = (['error', 'warning'] as const).map(
        (level) => findings.filter((finding) => finding.level === level).length,
      );
      const fixable = findings.filter(({ edit }) => edit !== undefined).length;
      const line = words.summary(errors ?? 0, warnings ?? 0, fixable, accepted.length, files);
      return paint(errors ? 'red' : warnings ? 'yellow' : 'green', visible(line));
    },
  };
}

/** Most warnings of a kind that a build tells of one by one. */
const TOLD = 10;

function manyOfAKind(findings: readonly Finding[]): Group<Finding>[] {
  const warnings = findings.filter(({ level }) => level === 'warning');
  return inGroups(warnings, ({ rule }) => rule).filter(({ members }) => members.length > TOLD);
}

type Layout = { language: Language; paint: Paint; width: number; lineOf: LineOf };

function byFile(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return [...groups.values()];
}

/** The file, then its findings: terminals that know `line:column` below a path make links of them. */
function section(findings: readonly Finding[], layout: Layout): string {
  const [first] = findings;
  const file = layout.paint(['bold', 'underline'], visible(first?.file ?? ''));
  const entries = findings.flatMap((finding, index) => {
    const next = findings[index + 1];
    const again = next?.line === finding.line && next.column === finding.column;
    return again ? [entry(finding, layout)] : [entry(finding, layout), ...place(finding, layout)];
  });
  return [file, ...entries].join('\n');
}

const COLOURS = { error: 'red', warning: 'yellow' } as const satisfies Record<Level, string>;

function entry(finding: Finding, { language, paint }: Layout): string {
  const { line, column, level, rule, problem } = finding;
  const name = paint([COLOURS[level], 'bold'], wordsIn[language][level]);
  return `  ${line}:${column} ${name} ${paint('dim', rule)} ${visible(problem[language])}`;
}

/** The line of the source, and the mark below it; nothing for an empty line. */
function place({ file, line, column, level }: Finding, layout: Layout): string[] {
  const { paint, width, lineOf } = layout;
  const source = lineOf(file, line);
  if (source === null || source.trim() === '') return [];
  const margin = `${String(line).padStart(6)} │ `;
  const { text, indent } = excerptOf(source, column, Math.max(40, width - margin.length));
  const below = `${' '.repeat(margin.length - 2)}│ ${' '.repeat(indent)}`;
  return [paint('dim', margin) + text, paint('dim', below) + paint([COLOURS[level], 'bold'], '^')];
}

/** A line of a file, by its number from 1, or null where there is none to show. */
type LineOf = (file: string, line: number) => string | null;

/** Reads lines of Markdown files; others may be anything, and what has gone meanwhile has no lines. */
function createLineReader(): LineOf {
  let last: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(file) };
    return last.lines[line - 1] ?? null;
  };
}

function linesOf(file: string): string[] {
  if (!file.endsWith('.md')) return [];
  try {
    const decoded = decode(readFileSync(file));
    const text = decoded.ok ? decoded.text : decoded.lossy;
    return text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  } catch {
    return [];
  }
}
