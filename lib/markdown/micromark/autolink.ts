import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { decodeString } from 'micromark-util-decode-string';
import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { isDomain, LONGEST_DOMAIN, trimAddress } from './bare-address';

const PREFIXES = ['http://', 'https://', 'www.'];

/** Characters of an address (RFC 3986 §2); all else ends it, Chinese text and punctuation too. */
const ADDRESS = /[\w\-.~:/?#[\]@!$&'()*+,;=%]/u;

/** Characters that may precede `www.`: as GFM has it, and Chinese. */
const BEFORE_WWW = /[\s*_~([\]=\u0080-\uFFFF]/u;

const construct = { name: 'bareAddress', tokenize, resolveAll: unlink };

const withScheme: Construct = {
  ...construct,
  previous: (before) => !/[a-z]/iu.test(toCharacter(before)),
};

const withoutScheme: Construct = {
  ...construct,
  previous: (before) => BEFORE_WWW.test(toCharacter(before)),
};

/** Offset up to which each tokenizer has looked in vain, lest it look again from each address on the way. */
const refused = new WeakMap<TokenizeContext, number>();

/**
 * Bare URLs become links as in GFM (https://github.github.com/gfm/#autolinks-extension-), but they
 * are ASCII, and beside Chinese too: `见https://a.com/x，然后`. Any other address is written
 * `<https://…>`. Tokenised, not looked for in text, so that `_` and `*` in an address are its own.
 */
export const autolink: Extension = {
  text: {
    [0x48]: withScheme,
    [0x57]: withoutScheme,
    [0x68]: withScheme,
    [0x77]: withoutScheme,
  },
};

/** Makes `link` nodes, and text of addresses that stand in a link. */
export const autolinkFromMarkdown: FromMarkdownExtension = {
  enter: {
    bareAddress(token) {
      const value = decodeString(this.sliceSerialize(token));
      const url = /^www\./iu.test(value) ? `http://${value}` : value;
      this.enter({ type: 'link', title: null, url, children: [] }, token);
      this.enter({ type: 'text', value }, token);
    },
    bareAddressText(token) {
      this.enter({ type: 'text', value: decodeString(this.sliceSerialize(token)) }, token);
    },
  },
  exit: {
    bareAddress(token) {
      this.exit(token);
      this.exit(token);
    },
    bareAddressText(token) {
      this.exit(token);
    },
  },
};

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const marked = this.previous === 0x3d;
  let left = 0;

  const consume: State = (code) => {
    if (left === 0) {
      effects.exit('bareAddress');
      return ok(code);
    }
    effects.consume(code);
    left -= 1;
    return consume;
  };
  const begin: State = (code) => {
    effects.enter('bareAddress');
    return consume(code);
  };
  const found = (address: string) => {
    left = trimAddress(address, marked).length;
  };
  return effects.check({ tokenize: lookAhead(found), partial: true }, begin, nok);
}

/** Reads as far as the characters of an address go. */
function lookAhead(found: (address: string) => void): Tokenizer {
  return function (effects, ok, nok) {
    const from = this.now().offset;
    let read = '';
    let prefix = 0;
    let brackets = 0;

    const take = (code: Code, next: State): State => {
      effects.consume(code);
      read += toCharacter(code);
      return next;
    };
    const inPrefix: State = (code) => {
      const begun = (read + toCharacter(code)).toLowerCase();
      prefix = begun.length;
      if (PREFIXES.includes(begun)) return take(code, inDomain);
      return PREFIXES.some((each) => each.startsWith(begun)) ? take(code, inPrefix) : nok(code);
    };
    const inDomain: State = (code) => {
      const isLong = read.length - prefix > LONGEST_DOMAIN;
      if (!isLong && /[\w.-]/u.test(toCharacter(code))) return take(code, inDomain);
      if (!isLong && isDomain(read.slice(prefix))) return inPath(code);
      refused.set(this, from + read.length);
      return nok(code);
    };
    const inPath: State = (code) => {
      const character = toCharacter(code);
      if (character === '[') brackets += 1;
      if (character === ']') brackets -= 1;
      if (brackets >= 0 && ADDRESS.test(character)) return take(code, inPath);
      effects.exit('bareAddress');
      found(read);
      return ok(code);
    };
    return (code) => {
      if (from < (refused.get(this) ?? 0)) return nok(code);
      effects.enter('bareAddress');
      return inPrefix(code);
    };
  };
}

/** A code of micromark as a character; its ends of lines and of the text are white space. */
function toCharacter(code: Code): string {
  return code === null || code < 0 ? '\n' : String.fromCharCode(code);
}

/** An address within a link, whether in Markdown or in HTML, is its text. */
function unlink(events: Event[], context: TokenizeContext): Event[] {
  let links = 0;
  let anchor = false;
  for (const [edge, token] of events) {
    if (token.type === 'link') links += edge === 'enter' ? 1 : -1;
    else if (edge === 'exit' && token.type === 'htmlText') {
      const tag = /^<(\/?)a[\s>]/iu.exec(context.sliceSerialize(token));
      if (tag) anchor = tag[1] === '';
    } else if (token.type === 'bareAddress' && (links > 0 || anchor))
      token.type = 'bareAddressText';
  }
  return events;
}
