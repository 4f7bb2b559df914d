import type { CardSubject } from '@/lib/addresses/route-table';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { bylineOf } from './byline-of';
import { type CoverText, coverTextOf } from './cover-of';
import { publicationOn } from './furniture';
import { type CardLabel, labelOf } from './label-of';

/** Text and pictures of a card. */
export type CardText = {
  /** Name of the publication. */
  site: string;
  /** A word above the title; may be empty. */
  kicker: string;
  /** The title. */
  title: string;
  /** Text below the title, cut to the room there is; may be empty. */
  summary: string;
  /** A line at the foot; may be empty. */
  foot: string;
  /** The day whose moon it shows, `YYYY-MM-DD`; null for a full moon. */
  day: string | null;
  /** The picture beside it, or null. */
  cover: CoverText | null;
  /** Label of AI's part in the article, or null. */
  label: CardLabel | null;
};

/** Fields that only some cards fill, as they are where they are empty. */
const NOTHING = { kicker: '', summary: '', foot: '', day: null, cover: null, label: null } as const;

/** The text of a card; null where there is no such page. */
export function cardOf(of: CardSubject, content: Snapshot, locale: Locale): CardText | null {
  const strings = getStrings(locale);
  const { name: site, tagline, description } = publicationOn(content);
  const base = { ...NOTHING, site };
  switch (of.kind) {
    case 'home':
      return { ...base, title: tagline || site, summary: description };
    case 'article': {
      const article = content.article(of.day, of.slug);
      if (!article) return null;
      const { title, description: summary, day, authors, categories } = article;
      const cover = coverTextOf(article);
      // Beside a cover the line is half as long.
      const names = bylineOf(authors, locale, cover ? 1 : 2);
      const foot = [formatPeriod(day, locale), names].filter(Boolean).join(strings.listSeparator);
      return {
        ...{ site, kicker: categories[0]?.name ?? '', title, summary, foot, day },
        cover,
        label: labelOf(article, locale),
      };
    }
    case 'category': {
      const category = content.category(of.slug);
      const text = { ...base, kicker: strings.categories };
      return category && { ...text, title: category.name, summary: category.description };
    }
    case 'author': {
      const author = content.author(of.id);
      const text = { ...base, kicker: strings.authors };
      return author && { ...text, title: author.name, summary: author.description };
    }
  }
}
