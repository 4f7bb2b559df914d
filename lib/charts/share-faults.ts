import type { ChartFault, Piece } from './chart';
import { formatNumber, type ReadNumber } from './numbers';

/** Finds the reasons why numbers are not the parts of a whole. */
export function shareFaults(
  rows: readonly Piece[][],
  values: ReadonlyMap<Piece, ReadNumber>,
  unit: string,
): ChartFault[] {
  const columns = (rows[0]?.length ?? 1) - 1;
  return Array.from({ length: columns }, (_, index) => {
    const cells = rows.flatMap((row) => row[index + 1] ?? []);
    return columnFaults(cells, values, unit);
  }).flat();
}

function columnFaults(
  cells: readonly Piece[],
  values: ReadonlyMap<Piece, ReadNumber>,
  unit: string,
): ChartFault[] {
  const parts = cells.flatMap((cell) => {
    const read = values.get(cell);
    return read ? [{ ...read, cell }] : [];
  });
  const odd = parts.find(({ value }) => value === null || value < 0);
  if (odd) return [notAPart(odd.cell)];
  const [first] = cells;
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  if (!first) return [];
  if (sum === 0)
    return [
      {
        at: first.at,
        zh: '各项加起来是 0，没有份额。请改用 类型：柱。',
        en: 'the parts come to 0, of which there are no shares. Use kind: bar.',
      },
    ];
  const isPercent = unit === '%' || unit === '％' || parts.some(({ isShare }) => isShare);
  // Each may have been rounded by half of its last place.
  const slack = parts.reduce((all, { places }) => all + 10 ** -places / 2, 1e-9);
  return !isPercent || Math.abs(sum - 100) <= slack ? [] : [wrongSum(first, sum)];
}

function notAPart({ at, text }: Piece): ChartFault {
  return {
    at,
    zh: `“${text}”不能是整体的一部分：份额须是不小于 0 的数。请改正，或改用 类型：柱。`,
    en: `"${text}" can be no part of a whole: shares are numbers not below 0. Mend it, or use kind: bar.`,
  };
}

function wrongSum({ at }: Piece, sum: number): ChartFault {
  const remedy =
    sum < 100
      ? ['请核对，或补上“其他”一行。', 'Check them, or add a row for the rest.']
      : [
          '请核对；可以多选的比例，改用 类型：柱。',
          'Check them; where several answers could be given, use kind: bar.',
        ];
  return {
    at,
    zh: `各项加起来是 ${formatNumber(sum)}%，不是 100%。${remedy[0] ?? ''}`,
    en: `the parts come to ${formatNumber(sum)}%, not to 100%. ${remedy[1] ?? ''}`,
  };
}
