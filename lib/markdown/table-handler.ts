import type { Element } from 'hast';
import { h } from 'hastscript';
import type { AlignType, Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import { tableSections } from './table-sections';

/** A table with the head, the bodies and the foot that it has. */
export function tableHandler(state: State, node: Table): Element {
  const { head, bodies, foot, align } = tableSections(node);
  const section = (tagName: string, rows: readonly TableRow[]): Element[] =>
    rows.length === 0
      ? []
      : [
          h(
            tagName,
            state.wrap(
              rows.map((row) => tr(state, row, tagName, align)),
              true,
            ),
          ),
        ];
  const sections = [
    ...section('thead', head),
    ...bodies.flatMap((rows) => section('tbody', rows)),
    ...section('tfoot', foot),
  ];
  const table = h('table', state.wrap(sections, true));
  state.patch(node, table);
  return state.applyData(node, table);
}

/** The handler of rows takes the first of its table for the head. */
function tr(state: State, row: TableRow, section: string, align: AlignType[]): Element {
  const children = section === 'thead' ? [row] : [{ ...row }, row];
  return defaultHandlers.tableRow(state, row, { type: 'table', align, children });
}
