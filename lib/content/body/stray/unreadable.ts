import { stray, type Detector } from './stray';

/**
 * Signs of fonts of one's own (bullets of Word), what stood for a picture in another program, what could
 * not be decoded; and text that was decoded wrongly twice.
 */
const UNREADABLE =
  /[\uE001-\uF8FF\uFFFC\uFFFD]+|(?:锟斤拷|烫烫烫|屯屯屯)+|(?:â€[\u0080-\u009F™œ˜"“”¦]?|Ã[\u0080-\u00BF]|ï»¿)+/gu;

/** Characters that readers see as boxes or nonsense. */
export const strayUnreadable: Detector = ({ written, source }) =>
  [...written.matchAll(UNREADABLE)].flatMap(({ 0: all, index }) => {
    // In `written` such a character also stands for what is no text.
    if (!source.startsWith(all, index)) return [];
    const code = `U+${(all.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return stray(
      index,
      all.length,
      `这里有读不出的字符（${code}），读者看到的是方框或乱码：多半是粘贴或转码时坏的。请对照原稿改正或删去。`,
      `there are characters here that cannot be read (${code}): readers see boxes or nonsense. They were damaged by pasting or decoding: mend or remove them.`,
    );
  });
