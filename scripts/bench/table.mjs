/**
 * A row of a table: a label, and a number for each column.
 *
 * @typedef {[label: string, numbers: number[]]} Row
 */

/**
 * Prints numbers as a Markdown table, each with its ratio to the first one of its row.
 *
 * @param {string} corner Title of the rows.
 * @param {string[]} columns Titles of the columns.
 * @param {Row[]} rows The rows.
 * @param {(value: number) => string} format Writes a number.
 * @returns {string} The table.
 */
export function ratioTable(corner, columns, rows, format) {
  const cell = (
    /** @type {number} */ value,
    /** @type {number} */ column,
    /** @type {number[]} */ [first = 0],
  ) => format(value) + (column > 0 && first > 0 ? ` (${(value / first).toFixed(2)}×)` : '');
  const lines = rows.map(([label, numbers]) => [label, ...numbers.map(cell)]);
  const rule = ['---', ...columns.map(() => '---:')];
  return [[corner, ...columns], rule, ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * Writes a number with one decimal, thousands apart.
 *
 * @param {number} value The number.
 * @returns {string} Such as `1,234.5`.
 */
export function oneDecimal(value) {
  return value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
