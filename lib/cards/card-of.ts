import type { Snapshot } from '@/lib/content/library/snapshot';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { CardSubject } from '@/lib/route-table';
import { site, type Locale } from '@/lib/site';

/** What stands on a card. */
export type CardText = {
  /** A word above the title; may be empty. */
  kicker: string;
  /** The title. */
  title: string;
  /** A line at the foot; may be empty. */
  foot: string;
  /** The day whose moon it shows, `YYYY-MM-DD`; null for a full moon. */
  day: string | null;
};

/** The text of a card; null where there is no such page. */
export function cardOf(of: CardSubject, content: Snapshot, locale: Locale): CardText | null {
  const strings = getStrings(locale);
  switch (of.kind) {
    case 'home':
      return { kicker: '', title: site.tagline, foot: site.description, day: null };
    case 'article': {
      const article = content.article(of.day, of.slug);
      if (!article) return null;
      const { title, day, authors, categories } = article;
      const names = authors.map(({ name }) => name).join(strings.authorSeparator);
      const foot = [formatPeriod(day, locale), names].filter(Boolean).join(strings.listSeparator);
      return { kicker: categories[0]?.name ?? '', title, foot, day };
    }
    case 'category': {
      const category = content.category(of.slug);
      const kicker = strings.categories;
      return category && { kicker, title: category.name, foot: category.description, day: null };
    }
    case 'author': {
      const author = content.author(of.id);
      const kicker = strings.authors;
      return author && { kicker, title: author.name, foot: author.description, day: null };
    }
  }
}
