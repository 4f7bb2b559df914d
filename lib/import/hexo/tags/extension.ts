import type { Extension } from 'nunjucks';

/** A tag as it was met. */
export type Met = {
  /** Its name. */
  name: string;
  /** Content between it and its end, evaluated; null where it has no end. */
  content: string | null;
  /** Its words, quotes taken off. */
  args: readonly string[];
  /** Its line, from 1. */
  line: number;
};

/** Parser that nunjucks gives to those that read tags; it has no types for it. */
type Parser = {
  nextToken: (withBlanks?: boolean) => {
    type: string;
    value: string;
    lineno: number;
    colno: number;
  };
  parseUntilBlocks: (end: string) => unknown;
  advanceAfterBlockEnd: () => void;
};
type Nodes = Record<
  'NodeList' | 'Array' | 'Literal' | 'CallExtension',
  new (...values: unknown[]) => { addChild: (child: unknown) => void }
>;
type Lexer = Record<'TOKEN_WHITESPACE' | 'TOKEN_BLOCK_END', string>;

/**
 * A tag as Hexo registers it (hexo 8.1.2, `extend/tag.js`): its words are split at blanks, and nothing in them
 * is evaluated.
 * @param ends whether `{% endname %}` follows it
 */
export function extensionOf(name: string, ends: boolean, write: (met: Met) => string): Extension {
  const extension = {
    tags: [name],
    parse: (parser: Parser, nodes: Nodes, lexer: Lexer) => {
      const { lineno, colno } = parser.nextToken();
      const words = new nodes.Array(lineno, colno);
      let word = '';
      for (;;) {
        const { type, value } = parser.nextToken(true);
        const isEnd = type === lexer.TOKEN_BLOCK_END;
        if (!isEnd && type !== lexer.TOKEN_WHITESPACE) word += value;
        else {
          if (word !== '') words.addChild(new nodes.Literal(lineno, colno, word.trim()));
          word = '';
        }
        if (isEnd) break;
      }
      const list = new nodes.NodeList(lineno, colno);
      list.addChild(new nodes.Literal(lineno, colno, lineno + 1));
      list.addChild(words);
      if (!ends) return new nodes.CallExtension(extension, 'run', list, []);
      const body = parser.parseUntilBlocks(`end${name}`);
      parser.advanceAfterBlockEnd();
      return new nodes.CallExtension(extension, 'run', list, [body]);
    },
    run: (_context: unknown, line: number, args: string[], body?: () => string) =>
      write({ name, line, args, content: body ? body() : null }),
  };
  return extension;
}
