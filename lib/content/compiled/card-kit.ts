import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '@/lib/site';
import { compiledFiles, type CompiledContent } from './compiled-files';

/** A face of type. */
export type CardFace = {
  /** TrueType fonts, in base64: a character is drawn with the first that has it. */
  fonts: string[];
  /** Advance width of each glyph in em, by character. */
  advances: Record<string, number>;
};

/** Kit that pictures are drawn with: the glyphs and emoji of all their texts, and no others. */
export type CardKit = {
  /** Face for titles. */
  bold: CardFace;
  /** Face for running text. */
  regular: CardFace;
  /** Drawings (SVG) of emoji, by the emoji. */
  emoji: Record<string, string>;
};

/** Kit for what all cards and posters say, or for that and all bodies, which is some times as large. */
export type KitName = 'titles' | 'bodies';

/** Gives the name of a kit's file: each locale has its own, with its forms of characters. */
export const kitFile = (name: KitName, locale: Locale) => `${name}.${locale}.json`;

/** Kits read last, by name, each with the file it is of: a kit is a megabyte or more, and for all cards the same. */
const last = new Map<string, { of: string; kit: CardKit }>();

/**
 * Reads a kit.
 * @param content content that is drawn
 * @throws {Error} when there is none: build again
 */
export async function readCardKit(
  content: CompiledContent,
  name: KitName,
  locale: Locale,
): Promise<CardKit> {
  const folder = compiledFiles(content).cards;
  const own = kitFile(name, locale);
  const file = path.join(/* turbopackIgnore: true */ folder, own);
  const { ino, mtimeMs } = await stat(file);
  const of = [file, ino, mtimeMs].join(' ');
  const known = last.get(own);
  if (known?.of === of) return known.kit;
  const kit = JSON.parse(await readFile(file, 'utf8')) as CardKit;
  last.set(own, { of, kit });
  return kit;
}
