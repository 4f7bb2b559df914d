import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compiledFiles, type CompiledContent } from './compiled-files';

/** A face of type. */
export type CardFace = {
  /** A TrueType font, in base64. */
  font: string;
  /** Advance width of each glyph in em, by character. */
  advances: Record<string, number>;
};

/** What cards and posters are drawn with: the glyphs and emoji of all their texts, and no others. */
export type CardKit = {
  /** For titles. */
  bold: CardFace;
  /** For what is read on. */
  regular: CardFace;
  /** Drawings (SVG) of emoji, by the emoji. */
  emoji: Record<string, string>;
};

/** File of the kit. */
export const CARD_KIT_FILE = 'kit.json';

/** What was read last, and of which file: a kit is a megabyte or more, and for all cards the same. */
let last: { of: string; kit: CardKit } | null = null;

/**
 * Reads the kit.
 * @param content what is drawn
 * @throws {Error} when there is none: build again
 */
export async function readCardKit(content: CompiledContent): Promise<CardKit> {
  const file = path.join(/* turbopackIgnore: true */ compiledFiles(content).cards, CARD_KIT_FILE);
  const { ino, mtimeMs } = await stat(file);
  const of = [file, ino, mtimeMs].join(' ');
  if (last?.of !== of) last = { of, kit: JSON.parse(await readFile(file, 'utf8')) as CardKit };
  return last.kit;
}
