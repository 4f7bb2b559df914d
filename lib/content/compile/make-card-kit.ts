import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locale } from '@/lib/site';
import type { CardFace, CardKit } from '../compiled/card-kit';

const require = createRequire(import.meta.url);

/** The font of a place, with its forms of characters: Noto Serif, which is Source Han Serif (SIL Open Font License 1.1). */
const fontOf = (place: 'SC' | 'TC') => {
  const folder = `@expo-google-fonts/noto-serif-${place.toLowerCase()}`;
  return {
    bold: `${folder}/700Bold/NotoSerif${place}_700Bold.ttf`,
    regular: `${folder}/400Regular/NotoSerif${place}_400Regular.ttf`,
  };
};

const SC = fontOf('SC');

/** Fonts by script. A character is drawn with the first that has it: that of Taiwan lacks the Simplified ones of a name. */
const FONTS: Readonly<Record<Locale, readonly (typeof SC)[]>> = {
  'zh-hans': [SC],
  'zh-hant': [fontOf('TC'), SC],
};

const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\u200D/u;

/**
 * Makes the kit for these characters.
 * @param locale locale of the pictures: its script decides on the forms of characters
 * @param graphemes graphemes that may stand on a card, each once
 * @param inBold those of them that may be bold
 */
export async function makeCardKit(
  locale: Locale,
  graphemes: readonly string[],
  inBold: readonly string[] = graphemes,
): Promise<CardKit> {
  const fonts = FONTS[locale];
  const [bold, regular, emoji] = await Promise.all([
    makeFace(
      fonts.map((each) => each.bold),
      inBold.join(''),
    ),
    makeFace(
      fonts.map((each) => each.regular),
      graphemes.join(''),
    ),
    Promise.all(graphemes.filter((each) => EMOJI.test(each)).map(readEmoji)),
  ]);
  return { bold, regular, emoji: Object.fromEntries(emoji.flat()) };
}

async function makeFace(files: readonly string[], text: string): Promise<CardFace> {
  const face: CardFace = { fonts: [], advances: {} };
  for (const file of files) {
    const lacking = [...text].filter((character) => !(character in face.advances)).join('');
    if (lacking === '') break;
    const { font, advances } = await cutDown(file, lacking);
    if (Object.keys(advances).length === 0) continue;
    face.fonts.push(font);
    face.advances = { ...advances, ...face.advances };
  }
  return face;
}

/** Cuts a font down to the characters of a text that it has. */
async function cutDown(file: string, text: string) {
  // 10 to 15 MB and two libraries: only where a character has come or gone.
  const [{ default: subset }, fontkit, whole] = await Promise.all([
    import('subset-font'),
    import('fontkit'),
    readFile(require.resolve(file)),
  ]);
  const font = await subset(whole, text, { targetFormat: 'truetype' });
  const face = fontkit.create(font);
  if (!('characterSet' in face)) throw new Error(`${file} is a collection, not a font.`);
  const advances = face.characterSet.map((code): [string, number] => [
    String.fromCodePoint(code),
    face.glyphForCodePoint(code).advanceWidth / face.unitsPerEm,
  ]);
  return { font: font.toString('base64'), advances: Object.fromEntries(advances) };
}

/** The drawing of an emoji in Twemoji (CC BY 4.0); none where it has no drawing of it. */
async function readEmoji(emoji: string): Promise<[string, string][]> {
  const file = `@twemoji/svg/${twemojiName(emoji)}.svg`;
  try {
    return [[emoji, await readFile(require.resolve(file), 'utf8')]];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return [];
    throw error;
  }
}

/** Code points in hex; the variation selector is named in joined emoji alone (https://github.com/jdecked/twemoji). */
function twemojiName(emoji: string): string {
  const text = emoji.includes('\u200D') ? emoji : emoji.replaceAll('\uFE0F', '');
  return [...text].map((character) => character.codePointAt(0)?.toString(16)).join('-');
}
