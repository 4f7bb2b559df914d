import type { ElementContent } from 'hast';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { aiStatement } from '@/lib/ai/label';
import { AI_POLICY } from '@/lib/ai/levels';
import type { Article, Source } from '@/lib/content/model';
import { styled, textNode } from '@/lib/html/nodes';
import { formatInstant } from '@/lib/i18n/dates';
import { reviewStatement } from '@/lib/i18n/review-statement';
import { getStrings } from '@/lib/i18n/strings';
import { type Locale, site } from '@/lib/site';
import type { References } from './conversion';
import { styles } from './styles';

/**
 * Makes the part after the text: corrections, AI's part, reviewers, the address of the original, what is asked of whoever
 * passes it on, references.
 * @param about the article, and that line or null
 */
export function appendix(
  { article, reprint }: { article: Article; reprint: string | null },
  url: string,
  references: References,
  locale: Locale,
): ElementContent[] {
  const strings = getStrings(locale);
  for (const source of article.sources) {
    references.numberOf({ title: sourceTitle(source, locale), url: source.url });
  }
  const corrections = article.corrections.map(({ date, note }) =>
    strings.correctedOn(formatInstant(date, 'day', locale, site.timeZone), note),
  );
  const statement = aiStatement(article, locale);
  const policy = `${strings.aiExplained}：${absoluteUrl(pathsIn(locale).page(AI_POLICY))}`;
  const ai = statement === null ? [] : [`${statement}　${policy}`];
  const reviewed = reviewStatement(article, locale);
  const review = reviewed === null ? [] : [reviewed];
  const audio = article.audio
    ? [strings.recordingAt + new URL(article.audio.src, site.url).href]
    : [];
  const listed = references
    .list()
    .map(({ title, url: address }, index) => `[${String(index + 1)}] ${titled(title, address)}`);
  return [
    styled('section', styles.notes, [
      ...[
        ...corrections,
        ...ai,
        ...review,
        ...audio,
        strings.originalAt + url,
        ...(reprint === null ? [] : [reprint]),
      ].map(note),
      ...(listed.length > 0 ? [title(strings.references), ...listed.map(note)] : []),
    ]),
  ];
}

function sourceTitle({ title: name, publisher, date, archived }: Source, locale: Locale): string {
  const copy = archived && `${getStrings(locale).archivedOn(archived.date)} ${archived.url}`;
  return [name, publisher, date, copy].filter(Boolean).join('，');
}

function titled(name: string, url: string): string {
  return name === '' || name === url ? url : `${name}：${url}`;
}

function title(text: string): ElementContent {
  return styled('p', styles.notesTitle, [textNode(text)]);
}

function note(text: string): ElementContent {
  return styled('p', styles.note, [textNode(text)]);
}
