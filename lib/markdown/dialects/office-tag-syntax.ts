import type { Construct, Extension, State } from 'micromark-util-types';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';

const LESS_THAN = 60;
const LONGEST = 400;

/** Tag with a prefix of Office: `<o:p>`, `</w:sdt>`, `<st1:personname w:st="on">`. */
const TAG = /^<\/?(?:o|w|v|m(?=:o)|x|st1|wp|a14):[a-z][\w-]*(?:\s[^<>]*)?\/?>$/iu;

const inline: Construct = {
  name: 'officeTag',
  tokenize(effects, ok, nok) {
    let read = '';
    const inside: State = (code) => {
      if (isLineEnd(code) || read.length > LONGEST) return nok(code);
      effects.consume(code);
      read += charOf(code);
      if (read.length === 3 && !/^<[a-z/]/iu.test(read)) return nok;
      if (!read.endsWith('>')) return inside;
      if (!TAG.test(read)) return nok;
      effects.exit('htmlTextData');
      effects.exit('htmlText');
      return ok;
    };
    return (code) => {
      effects.enter('htmlText');
      effects.enter('htmlTextData');
      return inside(code);
    };
  },
};

/** Tags that Word leaves behind. To Markdown they are text, or addresses; here they are HTML, which the sanitiser drops. */
export const officeTagSyntax: Extension = { text: { [LESS_THAN]: inline } };
