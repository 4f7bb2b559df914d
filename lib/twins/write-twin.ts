import { stringify } from 'yaml';
import type { Article } from '@/lib/content/model';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';

/** Keeps a title on its line. */
const YAML = { lineWidth: 0 };

/**
 * Writes an article as Markdown with front matter: what its page says of it, and where that is.
 * @param body its Markdown, as `readTwin` gives it
 * @param language of the site, a BCP 47 tag
 */
export function writeTwin(article: Article, body: string, language: string): string {
  return `---\n${stringify(frontMatter(article, language), YAML)}---\n\n# ${heading(article.title)}\n\n${body}`;
}

function frontMatter(article: Article, language: string) {
  const { sources, corrections, ai, audio, tags, series, updatedAt, description } = article;
  return present({
    title: article.title,
    description,
    date: article.publishedAt,
    updated: updatedAt,
    authors: article.authors.map(({ name }) => name),
    categories: article.categories.map(({ name }) => name),
    tags,
    series,
    language: article.lang ?? language,
    canonical: absoluteUrl(paths.article(article)),
    audio: audio && new URL(audio.src, site.url).href,
    ai: ai && present(ai),
    sources: sources.map(present),
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

/** A title as the text of a heading: no character of it is markup. */
function heading(title: string): string {
  return title.replace(/[\\`*_[\]<>#$~|&{}]/gu, '\\$&').replace(/\s+/gu, ' ');
}
