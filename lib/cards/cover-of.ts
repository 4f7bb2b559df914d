import type { Article } from '@/lib/content/model';
import type { Size } from './size';

/** A photograph that is to be drawn, where and how large. */
export type CoverBox = Size & {
  /** Its address, which changes with its content: a path below `/assets/content/`. */
  path: string;
  /** Distance of its left edge from the left, in pixels. */
  left: number;
  /** Distance of its upper edge from the top, in pixels. */
  top: number;
};

/** A cover, by its address and its size. */
export type CoverText = Size & Pick<CoverBox, 'path'>;

/** Greatest enlargement of a photograph: beyond this it is a blur. */
const MOST_ENLARGED = 1.6;

/** The cover of an article as published; null where it has none of ours. */
export function coverTextOf({ cover }: Pick<Article, 'cover'>): CoverText | null {
  if (!cover?.picture) return null;
  const { path, width, height } = cover.picture;
  return { path, width, height };
}

/** Whether a cover fills a place without being enlarged to a blur; a drawing always does. */
export function fills({ path, width, height }: CoverText, place: Size): boolean {
  const scale = Math.max(place.width / width, place.height / height);
  return scale <= MOST_ENLARGED || path.endsWith('.svg');
}
