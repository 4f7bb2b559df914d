import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';
import { createClosedBelow, type Opener } from './closed-below';
import { enclosedBlock } from './enclosed-block';

const PERCENT = 37;
const MARK = '%%';

const open: Opener = (line, at) =>
  line === MARK ? { closes: (below) => below === MARK, open: () => [at] } : null;

const closedBelow = createClosedBelow(open);

/** `%%` on a line of its own, up to the next; blank lines may be between. */
const block = enclosedBlock(
  open,
  closedBelow,
  {
    block: 'remark',
    opening: 'remarkData',
    line: 'remarkData',
    closing: 'remarkData',
  },
  false,
);

/** Character before an opening mark, or behind a closing one, that makes it none: a format (%%d), a share (5%%). */
const isOfWord = (code: Code) => code !== null && code >= 0 && /[\w%\\]/u.test(charOf(code));

/** Whether a tokenizer stands behind a number and a blank: 50 %% is a share, too. */
function isShare(context: TokenizeContext): boolean {
  const end = context.now();
  const start = { ...end, _bufferIndex: Math.max(0, end._bufferIndex - 2) };
  return /\p{N}\s?$/u.test(context.sliceSerialize({ start, end }));
}

/** Beginning of a text that is no comment: `%%，而 %%` is about the mark, `%%s）` a format. */
const GOES_ON = /^\s*[，。、；：？！）】》”’,;:?!)]|^[a-z](?![\p{L}\p{N}])/iu;

/** Construct in a line of text, and over several lines of its paragraph. */
const inline: Construct = {
  name: 'remark',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    let read = '';
    const opening: State = (code) => {
      if (code !== PERCENT) return nok(code);
      effects.consume(code);
      read += MARK.charAt(0);
      return read === MARK ? first : opening;
    };
    const first: State = (code) => {
      read = '';
      return code === PERCENT ? nok(code) : inside(code);
    };
    // Each line needs a token of its own: micromark puts the lines of a paragraph together by them.
    const inside: State = (code) => {
      if (code === null) return nok(code);
      if (isLineEnd(code)) {
        effects.exit('remarkData');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        read += '\n';
        return lineStart;
      }
      effects.consume(code);
      read += charOf(code);
      return read.endsWith(MARK) ? end : inside;
    };
    const lineStart: State = (code) => {
      effects.enter('remarkData');
      return inside(code);
    };
    const end: State = (code) => {
      const text = read.slice(0, -MARK.length);
      const isCode = text.split('`').length % 2 === 0;
      if (isOfWord(code) || isCode || !/\p{L}/u.test(text) || GOES_ON.test(text)) return nok(code);
      effects.exit('remarkData');
      effects.exit('remark');
      return ok(code);
    };
    return (code) => {
      if (isOfWord(previous) || isShare(this)) return nok(code);
      effects.enter('remark');
      effects.enter('remarkData');
      return opening(code);
    };
  },
};

/** Comments of Obsidian, `%%…%%` (https://help.obsidian.md/syntax#Comments): nobody but the editor sees them. */
export const commentSyntax: Extension = {
  document: { [PERCENT]: closedBelow.lookAhead },
  flow: { [PERCENT]: block },
  text: { [PERCENT]: inline },
};

/** Gives `remark` nodes. */
export const commentFromMarkdown: FromMarkdown = {
  enter: {
    remark(token) {
      this.enter({ type: 'remark', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    remark(token) {
      this.exit(token);
    },
  },
};
