import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { blankToItsEnd, isBlank, isLineEnd } from './construct';
import { isClosedBelow, lookAhead } from './extension-end';
import {
  charOf,
  endsIn,
  isClosingLine,
  mayOpen,
  readOpening,
  type ExtensionName,
} from './extension-tag';

/**
 * A block: the tags on lines of their own, anything between them. It cannot interrupt a paragraph,
 * unless it holds a blank line, which would end the paragraph and publish a comment.
 */
const block: Construct = {
  name: 'kramdownExtension',
  concrete: true,
  tokenize(effects, ok, nok) {
    const isClosed = isClosedBelow(this);
    const isLazy = () => this.parser.lazy[this.now().line] === true;
    const interrupts = this.interrupt === true;
    let line = '';
    let hasBlank = false;
    let name: ExtensionName | null = null;
    const opening: State = (code) => {
      if (isLineEnd(code)) return nok(code);
      line += charOf(code);
      if (!mayOpen(line)) return nok(code);
      effects.consume(code);
      if (code !== 125) return opening;
      const tag = readOpening(line);
      if (tag === null) return opening;
      if (tag.closed) return end;
      if (!isClosed) return nok(code);
      ({ name } = tag);
      return restOfOpening;
    };
    const restOfOpening: State = (code) => {
      if (isLineEnd(code)) return lineEnd(code);
      if (!isBlank(code)) return nok(code);
      effects.consume(code);
      return restOfOpening;
    };
    const lineEnd: State = (code) => {
      effects.exit('kramdownExtensionData');
      return lineBreak(code);
    };
    const lineBreak: State = (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      line = '';
      return lineStart;
    };
    const lineStart: State = (code) => {
      if (isLazy()) return nok(code);
      if (isLineEnd(code)) {
        hasBlank = true;
        return lineBreak(code);
      }
      effects.enter('kramdownExtensionData');
      return inside(code);
    };
    const inside: State = (code) => {
      if (isLineEnd(code)) {
        hasBlank ||= line.trim() === '';
        return name !== null && isClosingLine(line, name) ? end(code) : lineEnd(code);
      }
      line += charOf(code);
      effects.consume(code);
      return inside;
    };
    const end: State = (code) => {
      if (interrupts && !hasBlank) return nok(code);
      effects.exit('kramdownExtensionData');
      effects.exit('kramdownExtension');
      return blankToItsEnd(effects, ok, nok)(code);
    };
    return (code) => {
      effects.enter('kramdownExtension');
      effects.enter('kramdownExtensionData');
      return opening(code);
    };
  },
};

/** Extensions that are closed nowhere in the rest of a paragraph: the end is looked for once, not from each tag. */
const openToTheEnd = new WeakMap<TokenizeContext, Set<ExtensionName>>();

/** Construct in a line of text, and over several lines of its paragraph. */
const inline: Construct = {
  name: 'kramdownExtension',
  tokenize(effects, ok, nok) {
    const unclosed = openToTheEnd.get(this) ?? new Set();
    openToTheEnd.set(this, unclosed);
    let read = '';
    let name: ExtensionName | null = null;
    const opening: State = (code) => {
      if (isLineEnd(code)) return nok(code);
      read += charOf(code);
      if (!mayOpen(read)) return nok(code);
      effects.consume(code);
      if (code !== 125) return opening;
      const tag = readOpening(read);
      if (tag === null) return opening;
      if (tag.closed) return end;
      if (unclosed.has(tag.name)) return nok;
      ({ name } = tag);
      read = '';
      return inside;
    };
    // Each line needs a token of its own: micromark puts the lines of a paragraph together by them.
    const inside: State = (code) => {
      if (code === null) {
        if (name !== null) unclosed.add(name);
        return nok(code);
      }
      if (isLineEnd(code)) {
        effects.exit('kramdownExtensionData');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return lineStart;
      }
      read = (read + charOf(code)).slice(-LONGEST_END);
      effects.consume(code);
      return code === 125 && name !== null && endsIn(read, name) ? end : inside;
    };
    const lineStart: State = (code) => {
      effects.enter('kramdownExtensionData');
      return inside(code);
    };
    const end: State = (code) => {
      effects.exit('kramdownExtensionData');
      effects.exit('kramdownExtension');
      return ok(code);
    };
    return (code) => {
      effects.enter('kramdownExtension');
      effects.enter('kramdownExtensionData');
      return opening(code);
    };
  },
};

const LONGEST_END = '{:/nomarkdown}'.length;

/** kramdown's extensions (https://kramdown.gettalong.org/syntax.html#extensions). */
export const extensionSyntax: Extension = {
  document: { 123: lookAhead },
  flow: { 123: block },
  text: { 123: inline },
};

/** Opening of an extension whose content is shown: not one for another converter than that to HTML. */
const SHOWN = /^\{::nomarkdown\b(?!.*\btype=(?!["']?html\b))/u;

/** Gives `kramdownExtension` nodes, whose value is what stands between the tags. */
export const extensionFromMarkdown: FromMarkdown = {
  enter: {
    kramdownExtension(token) {
      const source = this.sliceSerialize(token);
      const opening = source.slice(0, source.indexOf('}') + 1);
      const value = source.slice(opening.length).replace(/\{:\/[a-z]*\}\s*$/u, '');
      const shown = SHOWN.test(opening);
      this.enter({ type: 'kramdownExtension', value, shown, offset: opening.length }, token);
    },
  },
  exit: {
    kramdownExtension(token) {
      this.exit(token);
    },
  },
};
