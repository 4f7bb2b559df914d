import { aigcOf } from '@/lib/ai/aigc';
import { digitalSource } from '@/lib/ai/digital-source';
import { aiLabel } from '@/lib/ai/label';
import type { PictureLabels } from '@/lib/ai/xmp';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import type { Locale } from '@/lib/site';
import type { Size } from './size';

/** Label of a picture: AI's part in the article that it shows. */
export type CardLabel = {
  /** Label for people, on the picture. */
  words: string;
  /** Whether what stands on it was generated, and the words are to be as large as on a generated picture. */
  isLarge: boolean;
  /** Labels for machines, in the file; null where AI took no part. */
  labels: PictureLabels | null;
};

/** The label of an article's pictures, or null where nobody has said how far AI took part. */
export function labelOf(article: Article, locale: Locale): CardLabel | null {
  const words = aiLabel(article, locale);
  const { ai } = article;
  if (words === null || ai === null) return null;
  const aigc = aigcOf(article, publication().aigcProducer);
  const isAi = aigc !== null || ai.level !== 'none';
  const labels = isAi
    ? { aigc: aigc && JSON.stringify(aigc), source: digitalSource(ai.level) }
    : null;
  return { words, isLarge: ai.level === 'generated', labels };
}

/** Height of the words on a generated picture, of its shorter side (GB 45438-2025; docs/trust.md). */
const LEAST_HEIGHT = 0.05;

/** Height of a Chinese character of the face, in em: a little less than the type's size. */
const CHARACTER = 0.9;

/** Size of the type that a label is set in. */
export function labelSize({ isLarge }: CardLabel, { width, height }: Size, small: number): number {
  if (!isLarge) return small;
  return Math.ceil((Math.min(width, height) * LEAST_HEIGHT) / CHARACTER);
}
