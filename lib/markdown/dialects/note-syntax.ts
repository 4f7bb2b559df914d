import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Construct, Extension, State, Token } from 'micromark-util-types';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';

const [CARET, OPEN, CLOSE, BACKSLASH] = [94, 91, 93, 92];

/** A note is a text: 2^[10] and x^[二] are formulas. */
const TEXT =
  /(?![〇零一二两三四五六七八九十百千万亿])\p{Script=Han}|\p{L}{2,}.*\s.*\p{L}{2,}|https?:/su;

/** `^[text]`, in which brackets are paired. */
const inline: Construct = {
  name: 'inlineNote',
  tokenize(effects, ok, nok) {
    let depth = 0;
    let read = '';
    let previous: Token | undefined;
    const opening: State = (code) => {
      if (code !== OPEN) return nok(code);
      effects.consume(code);
      effects.exit('inlineNoteMark');
      depth = 1;
      return begin;
    };
    const begin: State = (code) => {
      if (code === null || code === CLOSE) return nok(code);
      const chunk = effects.enter('chunkText', { contentType: 'text', previous });
      if (previous) previous.next = chunk;
      previous = chunk;
      return inside(code);
    };
    // Each line is a piece of its own.
    const inside: State = (code) => {
      if (code === null) return nok(code);
      if (code === OPEN) depth += 1;
      if (code === CLOSE) depth -= 1;
      if (depth === 0) return closing(code);
      effects.consume(code);
      read += isLineEnd(code) ? ' ' : charOf(code);
      if (isLineEnd(code)) {
        effects.exit('chunkText');
        return begin;
      }
      return code === BACKSLASH ? escaped : inside;
    };
    const escaped: State = (code) => {
      if (code !== OPEN && code !== CLOSE && code !== BACKSLASH) return inside(code);
      effects.consume(code);
      read += charOf(code);
      return inside;
    };
    const closing: State = (code) => {
      if (!TEXT.test(read)) return nok(code);
      effects.exit('chunkText');
      effects.enter('inlineNoteMark');
      effects.consume(code);
      effects.exit('inlineNoteMark');
      effects.exit('inlineNote');
      return ok;
    };
    return (code) => {
      effects.enter('inlineNote');
      effects.enter('inlineNoteMark');
      effects.consume(code);
      return opening;
    };
  },
};

/** Notes in the line, of Pandoc and Obsidian (https://pandoc.org/MANUAL.html#extension-inline_notes). */
export const noteSyntax: Extension = { text: { [CARET]: inline } };

/** Gives `inlineNote` nodes, which a step takes out of the line. */
export const noteFromMarkdown: FromMarkdown = {
  enter: {
    inlineNote(token) {
      this.enter({ type: 'inlineNote', children: [] }, token);
    },
  },
  exit: {
    inlineNote(token) {
      this.exit(token);
    },
  },
};
