/** Letters and figures of scripts that write words apart. */
const WORD = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])`;

/** A space that keeps neither two words nor two figures apart. */
const IDLE_SPACE = new RegExp(String.raw` (?<!${WORD} (?=${WORD}))(?<!\d[.,:] (?=\d))`, 'gu');

/** Marks that are one mark to a reader, each with what stands for it. */
const FORMS: readonly [forms: RegExp, sign: string][] = [
  [/[“”„‟«»「」〝〞＂]/gu, '"'],
  [/[‘’‚‛『』＇]/gu, "'"],
  [/\.{3,}|。{3,}|[…⋯]+/gu, '…'],
  [/[-‐‑‒–—―─]+/gu, '-'],
  [/[、﹑]/gu, ','],
  [/。/gu, '.'],
  [/[・•‧]/gu, '·'],
  [/〜/gu, '~'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, ''],
];

/**
 * A text in the one form of all texts that read alike: width, spaces that part no words, the shape of quotation
 * marks, dashes and dots. What says something else stays another text: letters and their case, 繁体 and 简体,
 * figures and their signs, which marks there are.
 * @param text in NFC
 */
export function sameReading(text: string): string {
  return withoutIdle(inOneForm(text));
}

/**
 * The same of each of several texts, and of all of them as lines of one: what is done to signs is done once.
 * @param texts in NFC
 */
export function sameReadings(texts: readonly string[]): { whole: string; parts: string[] } {
  const forms = texts.map(inOneForm);
  return { whole: withoutIdle(forms.join('\n')), parts: forms.map(withoutIdle) };
}

function inOneForm(text: string): string {
  return FORMS.reduce((done, [forms, sign]) => done.replace(forms, sign), text)
    .replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0))
    .replace(/￥/gu, '¥');
}

function withoutIdle(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(IDLE_SPACE, '').trim();
}
