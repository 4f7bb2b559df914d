import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CardFace, CardKit } from '../compiled/card-kit';

const require = createRequire(import.meta.url);

/** Noto Serif SC, the simplified Chinese of Source Han Serif (SIL Open Font License 1.1). */
const FONTS = {
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
};

const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\u200D/u;

/**
 * Makes the kit for these characters.
 * @param graphemes graphemes that may stand on a card, each once
 * @param inBold those of them that may be bold
 */
export async function makeCardKit(
  graphemes: readonly string[],
  inBold: readonly string[] = graphemes,
): Promise<CardKit> {
  const [bold, regular, emoji] = await Promise.all([
    makeFace(FONTS.bold, inBold.join('')),
    makeFace(FONTS.regular, graphemes.join('')),
    Promise.all(graphemes.filter((each) => EMOJI.test(each)).map(readEmoji)),
  ]);
  return { bold, regular, emoji: Object.fromEntries(emoji.flat()) };
}

async function makeFace(file: string, text: string): Promise<CardFace> {
  // 15 MB and two libraries: only where a character has come or gone.
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
