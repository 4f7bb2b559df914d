import { inside } from './inside';
import { charactersOf, type LineUnit, type WidthOf } from './line-units';

/** The best way to set the first pieces of a title in a number of lines. */
type Best = { cost: number; from: number };

/**
 * Breaks a title into lines as a browser does with its parts (title-parts.ts): between clauses, and inside
 * one only where it does not fit on a line by itself. What fits is set in as few lines as it goes, about as
 * long as each other: the least sum of squared deviations and costs, by dynamic programming, as TeX breaks
 * paragraphs (Knuth and Plass, Breaking Paragraphs into Lines, 1981).
 * @param title without line breaks
 * @param width of a line, in em
 */
export function breakLines(title: string, width: number, widthOf: WidthOf): string[] {
  const unit = { text: title.trim(), cost: 0 };
  return unit.text === '' ? [] : linesOf([unit], width, widthOf);
}

/** Sets together what fits on a line; what does not begins a line and ends one. */
function linesOf(units: readonly LineUnit[], width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let together: LineUnit[] = [];
  const set = () => {
    lines.push(...balanced(together, width, widthOf));
    together = [];
  };
  for (const unit of units) {
    if (widthOf(unit.text.trim()) <= width) together.push(unit);
    else {
      set();
      const pieces = inside(unit.text)?.pieces ?? charactersOf(unit);
      lines.push(...(pieces.length > 1 ? linesOf(pieces, width, widthOf) : [unit.text]));
    }
  }
  set();
  return lines;
}

/** Breaks a text into as few lines as there can be, about as long as each other. */
function balanced(units: readonly LineUnit[], width: number, widthOf: WidthOf): string[] {
  const total = widthOf(units.map(({ text }) => text).join(''));
  const between = measureUnits(units, widthOf);
  for (let lines = Math.max(1, Math.ceil(total / width)); lines <= units.length; lines += 1) {
    const broken = inLines(units, lines, { width, target: total / lines, between });
    if (broken !== null) return broken;
  }
  return [];
}
/** Widths of lines, from the widths of their pieces. */
type Measure = {
  /** The widest a line may be. */
  width: number;
  /** Width that each line should have. */
  target: number;
  /** Width of the line from piece `from` to before piece `end`. */
  between: (from: number, end: number) => number;
};

function measureUnits(units: readonly LineUnit[], widthOf: WidthOf): Measure['between'] {
  const widths = units.map(({ text }) => widthOf(text));
  const ends = units.map(({ text }, at) => (widths[at] ?? 0) - widthOf(text.trimEnd()));
  // Neighbours may stand apart, or closer: so what is before each is measured with it.
  const starts = [0];
  let before = '';
  for (const { text } of units) starts.push(widthOf((before += text)));
  const startOf = (from: number) => (starts[from + 1] ?? 0) - (widths[from] ?? 0);
  return (from, end) => (starts[end] ?? 0) - startOf(from) - (ends[end - 1] ?? 0);
}

function inLines(units: readonly LineUnit[], lines: number, measure: Measure): string[] | null {
  const rows: (Best | null)[][] = [[{ cost: 0, from: -1 }]];
  for (let line = 1; line <= lines; line += 1) {
    const above = rows[line - 1] ?? [];
    rows.push([null, ...units.map((_, index) => bestEnd(units, above, index + 1, measure))]);
  }
  return rows[lines]?.[units.length] ? readLines(units, rows) : null;
}

/** The best line that ends before piece `end`, after the lines of the row above. */
function bestEnd(
  units: readonly LineUnit[],
  above: readonly (Best | null)[],
  end: number,
  { width, target, between }: Measure,
): Best | null {
  let best: Best | null = null;
  for (let from = end - 1; from >= 0; from -= 1) {
    const length = between(from, end);
    if (length > width) break;
    const before = above[from];
    if (!before) continue;
    const after = end === units.length ? 0 : (units[end - 1]?.cost ?? 0);
    const cost = before.cost + ((length - target) / target) ** 2 + after;
    if (best === null || cost < best.cost) best = { cost, from };
  }
  return best;
}

function readLines(units: readonly LineUnit[], rows: readonly (Best | null)[][]): string[] {
  const lines: string[] = [];
  let end = units.length;
  for (const row of rows.slice(1).reverse()) {
    const from = row[end]?.from ?? 0;
    lines.unshift(textOf(units, from, end));
    end = from;
  }
  return lines;
}

function textOf(units: readonly LineUnit[], from: number, end: number): string {
  return units
    .slice(from, end)
    .map(({ text }) => text)
    .join('')
    .trim();
}
