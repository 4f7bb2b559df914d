import type { Finding } from '@/lib/content/check/finding';
import { rules } from '@/lib/content/check/rules';
import { firstPlaces, inGroups, type Group } from '@/lib/groups';
import type { Comparison } from './compare/compare';
import type { ImportResult } from './import-site';
import type { Note } from './note';
import type { Fate, Planned } from './write/plan';

/** A row of the report. */
type Row = readonly string[];

/**
 * The report of an import as one HTML file, which a person can work through: what did not come, what to
 * look at, what the gate says, what differs from the old pages. What there is much of stands together, a kind a line
 * that opens.
 */
export function reportOf(result: ImportResult, comparisons: readonly Comparison[]): string {
  const { planned, notes, findings, heldBack, unanswered } = result;
  const fates = inFates(result).map(({ kind, members }) => [kind, String(members.length)]);
  const noted = (level: Note['level']) =>
    notes
      .filter((note) => note.level === level)
      .map(({ about, ...note }) => ({ ...note, kind: about, about: null }));
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level !== 'error');
  const told = planned.filter(
    ({ fate }) => fate === 'both' || fate === 'taken' || fate === 'removed',
  );
  return page(
    [
      table('总计 · Summary', fates),
      table('没有过来 · Left out', [
        ...noted('lost').map(rowOf),
        ...heldBack.flatMap(({ from, place }) =>
          errors
            .filter(({ file }) => file === place)
            .map((error) => rowOf({ ...error, file: `${from ?? place} → ${place}` })),
        ),
      ]),
      table(
        '没有覆盖 · Not overwritten',
        told.map(({ place, fate }): Row => [place, fateNames[fate]]),
      ),
      table(
        '没有人接的旧网址 · Old addresses that lead nowhere',
        unanswered.map((address): Row => [address]),
      ),
      grouped('请看一看 · Please look', noted('look')),
      grouped('检查不放行 · Refused by the gate', errors.map(toldOf)),
      grouped('检查会提醒 · The gate warns', warnings.map(toldOf)),
      table(
        '与旧站相比 · Compared with the old site',
        comparisons
          .filter(({ same, counts }) => same === null || same < 1 || counts.length > 0)
          .map(({ file, same, differences, counts }): Row => [
            file,
            same === null ? '—' : `${(same * 100).toFixed(1)} %`,
            [...counts, ...differences].join('\n'),
          ]),
      ),
      grouped('替你改了 · Changed for you', noted('done')),
    ].join('\n'),
  );
}

const fateNames: Readonly<Record<Fate, string>> = {
  new: '导入 imported',
  changed: '更新 updated',
  same: '没有变 unchanged',
  kept: '这里改过，保留 edited here, kept',
  both: '两边都改过，没有覆盖 edited here and there, not overwritten',
  removed: '这里删了，没有再导入 removed here, not brought back',
  taken: '这里已有同名的文件，没有覆盖 a file of this name is here, not overwritten',
};

/** Files by their fate, without those that the gate refused: they have come to nothing. */
export function inFates({ planned, heldBack }: ImportResult): Group<Planned>[] {
  const refused = new Set(heldBack);
  return inGroups(
    planned.filter((each) => !refused.has(each)),
    ({ fate }) => fateNames[fate],
  );
}

/** Rules of the gate by their names, and what each asks for. */
const aboutRule = new Map(rules.map(({ id, about }) => [id, about.zh]));

/** Something told of a place. */
type Told = Pick<Note, 'file' | 'line' | 'problem'> & {
  /** Kind of it. */
  kind: string;
  /** Line about all of the kind; null where the first of them stands for all. */
  about: string | null;
};

function toldOf({ rule, ...finding }: Finding): Told {
  return { ...finding, kind: rule, about: aboutRule.get(rule) ?? null };
}

function rowOf({ file, line, problem }: Pick<Told, 'file' | 'line' | 'problem'>): Row {
  return [`${file}:${String(line)}`, problem.zh, problem.en];
}

function grouped(title: string, told: readonly Told[]): string {
  const groups = inGroups(told, ({ kind }) => kind).map(({ kind, members }) => {
    const [{ about, problem }] = members;
    const line = `${kind} × ${String(members.length)}：${about ?? problem.zh} ${firstPlaces(members)}`;
    return `<details>\n<summary>${escape(line)}</summary>\n${rows(members.map(rowOf))}\n</details>`;
  });
  return groups.length === 0 ? '' : `${heading(title, told.length)}\n${groups.join('\n')}`;
}

function table(title: string, cells: readonly Row[]): string {
  return cells.length === 0 ? '' : `${heading(title, cells.length)}\n${rows(cells)}`;
}

function heading(title: string, count: number): string {
  return `<h2>${escape(title)} (${String(count)})</h2>`;
}

function rows(cells: readonly Row[]): string {
  const body = cells.map(
    (row) =>
      `<tr><td><input type="checkbox"></td>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>\n${body.join('\n')}\n</table>`;
}

function page(body: string): string {
  return `<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>导入报告 · Import report</title>
<style>body{font:16px/1.6 sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td{border:1px solid #bbb;padding:.2rem .5rem;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}summary{padding:.2rem 0;overflow-wrap:anywhere}</style></head>
<body>
<h1>导入报告 · Import report</h1>
${body}
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
