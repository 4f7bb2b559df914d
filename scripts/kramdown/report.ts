import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reasons } from './reasons';

/** One way to write something. */
type Construct = {
  /** Its name. */
  name: string;
  /** The construct, in Markdown. */
  markdown: string;
};

/** Reads the constructs that are compared: each begins with `%% its name`. */
export function readConstructs(): Construct[] {
  const text = readFileSync(path.join(import.meta.dirname, 'constructs.txt'), 'utf8');
  return text
    .split(/^%% /mu)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { name: entry.slice(0, end), markdown: entry.slice(end + 1).replace(/\n$/u, '') };
    });
}

/** A construct that is read in two ways. */
export type Difference = Construct & {
  /** Levelled HTML of kramdown. */
  kramdown: string;
  /** Ours, or why it is refused. */
  ours: string;
};

/** Longest HTML in a table. */
const LONGEST = 160;

/** Finds the problems: differences that nobody has explained, and explanations of what does not differ. */
export function problems(differences: readonly Difference[]): string[] {
  const explained = reasons.flatMap(({ constructs }) => constructs);
  const found = new Set(differences.map(({ name }) => name));
  return [
    ...differences
      .filter(({ name }) => !explained.includes(name))
      .map(({ name, kramdown, ours }) => `unexplained: ${name}\n  ${kramdown}\n  ${ours}`),
    ...explained.filter((name) => !found.has(name)).map((name) => `no difference: ${name}`),
    ...explained
      .filter((name, index) => explained.indexOf(name) !== index)
      .map((name) => `explained twice: ${name}`),
  ];
}

/** The differences as Markdown, by their reasons. */
export function report(differences: readonly Difference[], count: number): string {
  const byName = new Map(differences.map((difference) => [difference.name, difference]));
  const sections = reasons.map(({ what, why, constructs }) => {
    const rows = constructs
      .map((name) => byName.get(name))
      .filter((difference) => difference !== undefined)
      .map(({ markdown, kramdown, ours }) =>
        row(JSON.stringify(markdown).slice(1, -1), kramdown, ours),
      );
    return [
      `### ${what}`,
      why,
      ['| written | kramdown | here |', '| --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
  });
  const same = count - differences.length;
  return [
    `${String(same)} of ${String(count)} constructs are read alike, ${String(differences.length)} differ.`,
    ...sections,
  ].join('\n\n');
}

function row(...cells: string[]): string {
  return `| ${cells.map(code).join(' | ')} |`;
}

function code(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const marks = '`'.repeat(
    Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length)) + 1,
  );
  if (shown === '') return '(nothing)';
  return `${marks} ${shown.replaceAll('|', '\\|')} ${marks}`;
}
