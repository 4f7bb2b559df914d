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

/** Kit that pictures are drawn with: the glyphs and emoji of all their texts, and no others. */
export type CardKit = {
  /** Face for titles. */
  bold: CardFace;
  /** Face for running text. */
  regular: CardFace;
  /** Drawings (SVG) of emoji, by the emoji. */
  emoji: Record<string, string>;
};

/** Files of the kits: for what all cards and posters say, and for that and all bodies, which is some times as large. */
export const CARD_KITS = { titles: 'kit.json', bodies: 'bodies.json' } as const;

/** Name of a kit. */
export type KitName = keyof typeof CARD_KITS;

/** Kits read last, each with the file it is of: a kit is a megabyte or more, and for all cards the same. */
const last = new Map<KitName, { of: string; kit: CardKit }>();

/**
 * Reads a kit.
 * @param content content that is drawn
 * @throws {Error} when there is none: build again
 */
export async function readCardKit(content: CompiledContent, name: KitName): Promise<CardKit> {
  const folder = compiledFiles(content).cards;
  const file = path.join(/* turbopackIgnore: true */ folder, CARD_KITS[name]);
  const { ino, mtimeMs } = await stat(file);
  const of = [file, ino, mtimeMs].join(' ');
  const known = last.get(name);
  if (known?.of === of) return known.kit;
  const kit = JSON.parse(await readFile(file, 'utf8')) as CardKit;
  last.set(name, { of, kit });
  return kit;
}
