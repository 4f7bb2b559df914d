/** The text of a file, or what it seems to be instead of UTF-8. */
export type Decoded =
  | { ok: true; text: string }
  | {
      ok: false;
      /** The encoding that it seems to be in, or null when none is likely. */
      encoding: string | null;
      /** The text with U+FFFD in the place of what is not UTF-8. */
      lossy: string;
      /** Offset of the first such place. */
      offset: number;
    };

/** Decodes a file as UTF-8; a byte order mark stays in the text, so that offsets are the file's. */
export function decode(bytes: Uint8Array): Decoded {
  const text = attempt('utf-8', bytes);
  // A zero byte is valid UTF-8, and every other byte of UTF-16 in Latin letters.
  if (text !== null && !text.includes('\0')) return { ok: true, text };
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = Math.max(0, lossy.search(/[\uFFFD\0]/u));
  return { ok: false, encoding: guessEncoding(bytes), lossy, offset };
}

/** The commonest characters of running Chinese text, simplified and traditional. */
const COMMON = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运這個們來為國說時會對於過發後裡經麼學當沒動還進樣開從實與長機無',
);

/** A text in Chinese has far more common characters than one decoded with the wrong table. */
const LIKELY = 0.1;

/** Guesses what a file that is not UTF-8 is encoded in, by its marks, its zeros and its characters. */
function guessEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'].map((label) => ({
    label,
    score: score(attempt(label, bytes)),
  }));
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best && best.score > LIKELY ? (NAMES[best.label] ?? null) : null;
}

const NAMES: Readonly<Record<string, string>> = {
  gb18030: 'GBK/GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/** Share of what reads as text: common Chinese characters among those beyond ASCII, or ASCII in UTF-16. */
function score(text: string | null): number {
  if (text === null || text.includes('\0')) return 0;
  const beyond = [...text].filter((character) => character > '\u007F');
  if (beyond.length === 0) return 1;
  return beyond.filter((character) => COMMON.has(character)).length / beyond.length;
}

function attempt(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
