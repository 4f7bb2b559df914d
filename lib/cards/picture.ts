import { createHash } from 'node:crypto';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { PictureFormat } from '@/lib/picture-format';
import type { PictureRoute } from '@/lib/route-table';
import type { Locale } from '@/lib/site';
import { cardOf, type CardText } from './card-of';
import { posterOf, type PosterText } from './poster-of';

/** A picture to be drawn, by what stands on it. It is a function of that alone, and of the program. */
export type Picture = {
  /** What it is kept as. */
  format: PictureFormat;
} & ({ kind: 'card'; text: CardText } | { kind: 'poster'; text: PosterText });

/** What stands on the picture that an address asks for; null where there is none. */
export function pictureOf(route: PictureRoute, content: Snapshot, locale: Locale): Picture | null {
  const { kind, format } = route;
  if (kind === 'card') {
    const text = cardOf(route.of, content, locale);
    return text && { kind, format, text };
  }
  const text = posterOf(route, content, locale);
  return text && { kind, format, text };
}

/** Names a picture by what stands on it: it is another where that is, and only there. */
export function versionOf(picture: Picture): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 32);
}
