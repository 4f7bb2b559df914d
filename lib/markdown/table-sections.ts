import type { AlignType, Table, TableRow } from 'mdast';

/** The parts of a table, in order. */
export type TableSections = {
  /** Rows of names; none in a table without a head. */
  head: TableRow[];
  /** Rows of values; several bodies are set apart. */
  bodies: TableRow[][];
  /** Rows of sums. */
  foot: TableRow[];
  /** Alignment of each column. */
  align: AlignType[];
};

/** `|---|:--|` and `|===|===|` between rows; kramdown joins cells with `+` too. */
const BODY = /^[\s|+:-]*-{2}[\s|+:-]*$/u;
const FOOT = /^[\s|+:=]*={2}[\s|+:=]*$/u;

/**
 * Divides a table as kramdown does: a line of hyphens begins another body, one of equals signs the foot
 * (https://kramdown.gettalong.org/syntax.html#tables). In a table that GFM does not know, which has no
 * alignments, the first line of hyphens ends the head.
 */
export function tableSections({ align, children }: Table): TableSections {
  const isGfm = (align?.length ?? 0) > 0;
  const isNarrow = children.every((row) => row.children.length === 1);
  const [first] = children;
  const sections: TableSections = {
    head: isGfm && first ? [first] : [],
    bodies: [],
    foot: [],
    align: align ?? [],
  };
  let hasHead = isGfm;
  let hasFoot = false;
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0 && hasFoot) sections.foot.push(...rows);
    else if (rows.length > 0) sections.bodies.push(rows);
    rows = [];
  };
  for (const row of isGfm ? children.slice(1) : children) {
    // `|-` and `|=` draw such a line through several columns.
    const line = isNarrow ? lineOf(row) : lineOf(row).replace(/^[-=]$/u, '$&$&');
    if (FOOT.test(line)) {
      close();
      hasFoot = true;
    } else if (!BODY.test(line)) rows.push(row);
    else if (hasHead || hasFoot) close();
    else if (rows.length > 0) {
      [sections.head, rows, hasHead] = [rows, [], true];
      sections.align = alignments(line);
    }
  }
  close();
  return { ...sections, align: isGfm ? sections.align : widened(sections.align, children) };
}

/** A row as one text; empty where there is more in it than text. */
function lineOf({ children }: TableRow): string {
  const cells = children.map(({ children: [only, ...others] }) => {
    if (only === undefined) return '';
    return only.type === 'text' && others.length === 0 ? only.value : null;
  });
  return cells.includes(null) ? '' : cells.join('|');
}

function alignments(line: string): AlignType[] {
  return line.split(/[|+]/u).map((cell) => {
    const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
    if (left && right) return 'center';
    return left ? 'left' : right ? 'right' : null;
  });
}

/** Adds columns to the alignment, as many as the longest row has. */
function widened(align: readonly AlignType[], rows: readonly TableRow[]): AlignType[] {
  const width = Math.max(...rows.map(({ children }) => children.length));
  return Array.from({ length: width }, (_, column) => align[column] ?? null);
}
