import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { AIGC, aigcOf } from '@/lib/ai/aigc';
import { aiStatement } from '@/lib/ai/label';
import { AI_POLICY } from '@/lib/ai/levels';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { reviewStatement } from '@/lib/i18n/review-statement';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { writeYaml } from '@/lib/yaml-written';
import { plainLine } from './plain-line';

/**
 * Writes an article as Markdown with front matter: what its page says of it, and where that is.
 * @param body its Markdown, as `readTwin` gives it
 * @param locale locale in which it is shown
 */
export function writeTwin(article: Article, body: string, locale: Locale): string {
  const aigc = aigcOf(article, publication().aigcProducer);
  return asTwin(article, body, locale, {
    ...frontMatter(article, locale),
    ...(aigc && { [AIGC]: aigc }),
  });
}

/**
 * Writes an article to stand among others in one file. A file has one implicit label at most, and this would have one
 * for each: what is said to people is said for each.
 * @param body its Markdown, as `readTwin` gives it
 * @param locale locale in which it is shown
 */
export function writePartOfFile(article: Article, body: string, locale: Locale): string {
  return asTwin(article, body, locale, frontMatter(article, locale));
}

function asTwin(
  article: Article,
  body: string,
  locale: Locale,
  fields: Record<string, unknown>,
): string {
  const front = writeYaml(fields);
  const parts = [
    `# ${plainLine(article.title)}`,
    ...aiLine(article, locale),
    ...reviewLine(article, locale),
    body,
  ];
  return `---\n${front}---\n\n${parts.join('\n\n')}`;
}

/** States AI's part, for those who see the text and not its front matter. */
function aiLine(article: Article, locale: Locale): string[] {
  const statement = aiStatement(article, locale);
  if (statement === null) return [];
  const { aiExplained } = getStrings(locale);
  return [
    `> ${plainLine(statement)}　[${aiExplained}](${absoluteUrl(pathsIn(locale).page(AI_POLICY))})`,
  ];
}

/** Names the reviewers, for those who see the text and not its front matter. */
function reviewLine(article: Article, locale: Locale): string[] {
  const statement = reviewStatement(article, locale);
  return statement === null ? [] : [`> ${plainLine(statement)}`];
}

function frontMatter(article: Article, locale: Locale) {
  const { sources, corrections, ai, audio, tags, series, updatedAt, description } = article;
  return present({
    title: article.title,
    description,
    date: isDated(article) ? article.publishedAt : null,
    updated: updatedAt,
    authors: article.authors.map(({ name }) => name),
    reviewed_by: article.reviewers.map(({ name }) => name),
    reviewed_at: article.reviewers.length > 0 ? article.reviewedAt : null,
    categories: article.categories.map(({ name }) => name),
    tags,
    series,
    language: article.lang ?? getStrings(locale).htmlLang,
    canonical: absoluteUrl(pathsIn(locale).article(article)),
    audio: audio && new URL(audio.src, site.url).href,
    ai: ai && present(ai),
    sources: sources.map(({ marks: _, outlet: __, ...source }) => present(source)),
    corrections: corrections.map(({ date, note }) => ({ date, note })),
  });
}

/** The fields that say something. */
function present(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== null && value !== '',
    ),
  );
}
