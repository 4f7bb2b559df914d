import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension, State } from 'micromark-util-types';
import { isBlank, isLineEnd } from './construct';
import { charOf } from './extension-tag';

const BAR = 124;
const BACKSLASH = 92;
const BRACE = 123;

/** A row begins with a bar, and ends with one or has a blank after the first: `|x|` begins a sentence. */
const ROW = /^[ \t]*\|(?:[ \t].*|.*(?<!\\)\|[ \t]*)$/u;

/** A line between rows; at the beginning it is AsciiDoc's. */
const LINE = /^[ \t]*\|[-=]+[ \t]*$/u;

/** GFM's, of another length than the head: no table to GFM. */
const DELIMITER_ROW = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

/** Whether each line, up to a blank one or an attribute list, is a row. */
const rows: Construct = {
  name: 'kramdownTableRows',
  partial: true,
  tokenize(effects, ok, nok) {
    const isLazy = () => this.parser.lazy[this.now().line] === true;
    let line = '';
    let count = 0;
    const lineStart: State = (code) => {
      if (code === null || code === BRACE) return ok(code);
      // An empty line of the quotation around this one ends the table.
      if (isLazy()) return isLineEnd(code) ? ok(code) : nok(code);
      line = '';
      return inside(code);
    };
    const inside: State = (code) => {
      if (isLineEnd(code)) return lineEnd(code);
      line += charOf(code);
      effects.consume(code);
      return inside;
    };
    const lineEnd: State = (code) => {
      if (line.trim() === '') return ok(code);
      count += 1;
      const isRow = ROW.test(line) || (count > 1 && LINE.test(line));
      if (!isRow || (count === 2 && DELIMITER_ROW.test(line))) return nok(code);
      if (code === null) return ok(code);
      effects.consume(code);
      return lineStart;
    };
    return (code) => {
      effects.enter('kramdownTableRows');
      return isLazy() ? nok(code) : inside(code);
    };
  },
};

/**
 * The first row of a table without GFM's delimiter row below it, as Jekyll's blogs have it
 * (https://kramdown.gettalong.org/syntax.html#tables). To GFM's construct it is the head of a table, and
 * it reads on from there. A bar in prose, `A|B`, stays a bar.
 */
const table: Construct = {
  name: 'kramdownTable',
  add: 'after',
  tokenize(effects, ok, nok) {
    const cells: State = (code) => {
      if (isLineEnd(code)) {
        effects.exit('tableRow');
        effects.exit('tableHead');
        return ok(code);
      }
      if (code === BAR) {
        effects.enter('tableCellDivider');
        effects.consume(code);
        effects.exit('tableCellDivider');
        return cells;
      }
      effects.enter(isBlank(code) ? 'whitespace' : 'data');
      return isBlank(code) ? blanks(code) : data(code);
    };
    const blanks: State = (code) => {
      if (isBlank(code)) {
        effects.consume(code);
        return blanks;
      }
      effects.exit('whitespace');
      return cells(code);
    };
    const data: State = (code) => {
      if (isLineEnd(code) || isBlank(code) || code === BAR) {
        effects.exit('data');
        return cells(code);
      }
      effects.consume(code);
      return code === BACKSLASH ? escaped : data;
    };
    const escaped: State = (code) => {
      if (code !== BACKSLASH && code !== BAR) return data(code);
      effects.consume(code);
      return data;
    };
    const row: State = (code) => {
      effects.enter('tableHead');
      effects.enter('tableRow');
      return cells(code);
    };
    return (code) =>
      code === BAR && this.interrupt !== true ? effects.check(rows, row, nok)(code) : nok(code);
  },
  resolveAll: resolve(),
};

const delimited = new WeakSet<object>();

/** To GFM a table has the alignments of the next delimiter row, even where that is another table's. */
export const tableFromMarkdown: FromMarkdown = {
  enter: {
    tableDelimiterRow() {
      const table = this.stack.at(-1);
      if (table) delimited.add(table);
    },
  },
  exit: {
    table(token) {
      const table = this.stack.at(-1);
      if (table?.type === 'table' && !delimited.has(table)) table.align = [];
      this.exit(token);
      this.data.inTable = undefined;
    },
  },
};

/** kramdown's tables; follows GFM's, whose nodes they are. Theirs have no alignments. */
export const tableSyntax: Extension = { flow: { null: [table] } };

/** GFM's construct makes cells of what is between the bars. */
function resolve(): NonNullable<Construct['resolveAll']> {
  const [construct] = [gfmTable().flow?.null ?? []].flat();
  if (!construct?.resolveAll) throw new Error('micromark-extension-gfm-table has another form');
  return construct.resolveAll;
}
