import type { Chart, ChartFault, ChartKind, ChartRow, Piece, WrittenChart } from './chart';
import { kindOf } from './fields';
import { readNumber, type ReadNumber } from './numbers';
import { shareFaults } from './share-faults';

/** Most series that can be told apart without colours. */
const MOST_SERIES = 4;

/** Most rows that can be read. */
const MOST_ROWS: Readonly<Record<ChartKind, number>> = { bar: 40, line: 400, share: 6 };

/** A chart, or why there is none. */
export type MadeChart = { chart: Chart } | { faults: ChartFault[] };

/** Makes a chart of what is written; every fault at once. */
export function makeChart({ at, fields, head, rows, faults: unread }: WrittenChart): MadeChart {
  const words = (name: 'title' | 'unit' | 'source' | 'alt') => fields.get(name)?.text ?? '';
  const kind = kindOf(fields.get('kind')?.text ?? '');
  const values = new Map<Piece, ReadNumber>();
  const faults = [
    ...unread,
    ...(kind === undefined ? [kindFault(fields.get('kind'), at)] : []),
    ...(words('title') === '' ? [titleFault(fields.get('title')?.at ?? at)] : []),
    ...columnFaults(head, rows, at),
    ...rows.flatMap((row) => numberFaults(row, values)),
    ...(kind === undefined ? [] : rowFaults(kind, rows)),
  ];
  const numbers = [...values.values()];
  if (kind === 'share' && faults.length === 0)
    faults.push(...shareFaults(rows, values, words('unit')));
  const [first] = rows[0] ?? [];
  if (first && faults.length === 0 && numbers.every(({ value }) => value === null))
    faults.push(emptyFault(first.at));
  const mixed = mixedFault(numbers, rows, values);
  if (mixed) faults.push(mixed);
  if (kind === undefined || faults.length > 0)
    return { faults: faults.sort((a, b) => a.at - b.at) };
  const isShare = numbers.some((each) => each.isShare);
  const columns = (rows[0]?.length ?? 1) - 1;
  const chart: Chart = {
    ...{ kind, title: words('title'), source: words('source'), alt: words('alt') },
    unit: words('unit') || (isShare ? '%' : ''),
    series: Array.from({ length: columns }, (_, index) => head?.[index + 1]?.text ?? ''),
    rows: rows.map(([label, ...cells]): ChartRow => ({
      label: label?.text ?? '',
      values: cells.map((cell) => ({
        value: values.get(cell)?.value ?? null,
        text: values.get(cell)?.text ?? '',
      })),
    })),
  };
  return { chart };
}

function kindFault(written: Piece | undefined, at: number): ChartFault {
  return written === undefined || written.text === ''
    ? {
        at: written?.at ?? at,
        zh: '图表没有写类型。请写 类型：柱、类型：线 或 类型：份额。',
        en: 'the chart has no kind. Write kind: bar, kind: line or kind: share.',
      }
    : {
        at: written.at,
        zh: `没有“${written.text}”这种图。类型可以写 柱、线、份额。`,
        en: `there is no chart of the kind "${written.text}". Write bar, line or share.`,
      };
}

function titleFault(at: number): ChartFault {
  return {
    at,
    zh: '图表没有标题，看不见图的读者不知道它说什么。请写 标题：…',
    en: 'the chart has no title, by which those who do not see it know what it is about. Write title: …',
  };
}

function emptyFault(at: number): ChartFault {
  return {
    at,
    zh: '图表里一个数字也没有。请填上，或删去这张图。',
    en: 'there is no number in the chart. Put some in, or take the chart out.',
  };
}

/** Finds faults of the columns: rows have those of the head, and they have names. */
function columnFaults(head: Piece[] | null, rows: Piece[][], at: number): ChartFault[] {
  const [first] = rows;
  if (first === undefined)
    return [
      {
        at: head?.[0]?.at ?? at,
        zh: '图表里没有数据。一行写一项：名称 | 12.5',
        en: 'the chart has no rows. Write one a line: name | 12.5',
      },
    ];
  const length = (head ?? first).length;
  const unequal = rows
    .filter((row) => row.length !== length || length < 2)
    .map((row): ChartFault => ({
      at: row[0]?.at ?? at,
      zh: `这一行有 ${String(row.length)} 格，应有 ${String(Math.max(2, length))} 格：名称和每一列的数字；没有数字的格写 -`,
      en: `this row has ${String(row.length)} cells of ${String(Math.max(2, length))}: the name and a number of each column; write - where there is none`,
    }));
  if (unequal.length > 0) return unequal;
  const nameless = head ? head.slice(1).find(({ text }) => text === '') : length > 2 && first[0];
  const faults: ChartFault[] = [];
  if (nameless && length > 2)
    faults.push({
      at: nameless.at,
      zh: '几列数字各要有名称。请在第一行写上：季度 | 营收 | 利润',
      en: 'several columns of numbers need names. Write them in the first row: quarter | revenue | profit',
    });
  if (length - 1 > MOST_SERIES)
    faults.push({
      at: (head ?? first)[0]?.at ?? at,
      zh: `一张图最多 ${String(MOST_SERIES)} 列数字，这里有 ${String(length - 1)} 列，分不清。请分成几张图，或只用表格。`,
      en: `a chart has at most ${String(MOST_SERIES)} columns of numbers, and this one ${String(length - 1)}: they could not be told apart. Make several charts, or a table.`,
    });
  return faults;
}

function numberFaults(row: readonly Piece[], values: Map<Piece, ReadNumber>): ChartFault[] {
  return row.slice(1).flatMap((cell) => {
    const read = readNumber(cell.text);
    if (read) values.set(cell, read);
    return read
      ? []
      : [
          {
            at: cell.at,
            zh: `“${cell.text}”不是数字。请只写数字，如 1200、12.5%、1.2万，单位写在“单位”里；没有数字的写 -`,
            en: `"${cell.text}" is no number. Write the number alone, as 1200, 12.5% or 1.2万, and what it counts as the unit; - where there is none`,
          },
        ];
  });
}

function rowFaults(kind: ChartKind, rows: readonly Piece[][]): ChartFault[] {
  const most = MOST_ROWS[kind];
  const nameless = rows
    .flatMap(([label]) => label ?? [])
    .filter(({ text }) => text === '')
    .map(({ at }) => ({
      at,
      zh: '这一行没有名称。请写在第一格。',
      en: 'this row has no name. Write it in the first cell.',
    }));
  const [extra] = rows[most] ?? [];
  if (!extra) return nameless;
  return [
    ...nameless,
    {
      at: extra.at,
      zh: `这种图最多 ${String(most)} 行，这里有 ${String(rows.length)} 行，看不清。${kind === 'share' ? '请把小的几项合成“其他”' : '请只留要紧的'}，或只用表格。`,
      en: `a chart of this kind has at most ${String(most)} rows, and this one ${String(rows.length)}: they could not be read. ${kind === 'share' ? 'Join the smallest to one' : 'Leave those that matter'}, or make a table.`,
    },
  ];
}

/** Percentages and other numbers in one chart have no common scale. */
function mixedFault(
  numbers: readonly ReadNumber[],
  rows: readonly Piece[][],
  values: ReadonlyMap<Piece, ReadNumber>,
): ChartFault | null {
  const given = numbers.filter(({ value }) => value !== null);
  const shares = given.filter(({ isShare }) => isShare).length;
  if (shares === 0 || shares === given.length) return null;
  const odd = shares * 2 < given.length;
  const cell = rows.flat().find((each) => {
    const read = values.get(each);
    return read !== undefined && read.value !== null && read.isShare === odd;
  });
  return {
    at: cell?.at ?? 0,
    zh: `“${cell?.text ?? ''}”${odd ? '有' : '没有'}百分号，别的数字${odd ? '没有' : '有'}。一张图里请都写，或都不写。`,
    en: `"${cell?.text ?? ''}" has ${odd ? 'a' : 'no'} percent sign, unlike the others. In one chart write it everywhere or nowhere.`,
  };
}
