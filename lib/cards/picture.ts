import type { PictureRoute } from '@/lib/addresses/route-table';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { PictureFormat } from '@/lib/picture-format';
import type { Locale } from '@/lib/site';
import { cardOf, type CardText } from './card-of';
import { posterOf, type PosterText } from './poster-of';

/** The body that a picture takes its words from: where it is, and what it is now. */
export type BodyText = Pick<Article, 'source' | 'hash'>;

/**
 * A picture to be drawn, by what stands on it. It is a function of that alone, and of the program; where it takes words
 * from a body, of how the body is shown, too.
 */
export type Picture = {
  /** Format of the file. */
  format: PictureFormat;
  /** Locale of its readers: the words are in that script. */
  locale: Locale;
} & (
  | { kind: 'card'; text: CardText }
  | { kind: 'poster' | 'wechatCover'; text: PosterText }
  | { kind: 'slide'; text: PosterText; body: BodyText; number: number }
  | { kind: 'quotation'; text: PosterText; body: BodyText; words: string }
);

/**
 * Gives the text of the picture that an address asks for; null where there is none. Whether a body
 * holds what is asked for is found out where the picture is drawn.
 * @param content in the script of the locale; or as it was written, for the picture's version
 */
export function pictureOf(route: PictureRoute, content: Snapshot, locale: Locale): Picture | null {
  if (route.kind === 'card') {
    const text = cardOf(route.of, content, locale);
    return text && { kind: route.kind, format: route.format, locale, text };
  }
  const article = content.article(route.day, route.slug);
  const text = posterOf(route, content, locale);
  if (!article || !text) return null;
  const { source, hash } = article;
  const body = { source, hash };
  switch (route.kind) {
    case 'poster':
    case 'wechatCover':
      return { kind: route.kind, format: route.format, locale, text };
    case 'slide':
      return { kind: 'slide', format: route.format, locale, text, body, number: route.part };
    case 'quotation':
      return { kind: 'quotation', format: 'png', locale, text, body, words: route.words };
  }
}
