import { foldText } from '@/lib/chinese/fold-text';
import type { ShownAs } from '@/lib/content/compiled/compiled-files';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { highlight, type Segment } from './highlight';
import type { Result, SearchAnswer } from './search';

/**
 * An answer in the script of who asks. What is searched is what was written: a query and a text are one script to the
 * search (lib/chinese/fold-text.ts), so that it finds the same in every locale.
 * @param content the public content, as it is shown
 */
export function answerIn(
  answer: SearchAnswer,
  content: Pick<Snapshot, 'article' | 'category' | 'shownAs'>,
): SearchAnswer {
  const { shownAs } = content;
  if (!shownAs) return answer;
  const show = (article: Article) => content.article(article.day, article.slug) ?? article;
  const { suggestions } = answer;
  return {
    ...answer,
    words: answer.words.map(shownAs.text),
    items: answer.items.map((result) => resultIn(result, show(result.article), answer, shownAs)),
    suggestions: {
      ...suggestions,
      query: suggestions.query && shownAs.text(suggestions.query),
      articles: suggestions.articles.map(show),
      categories: suggestions.categories.map(({ slug }) => content.category(slug)).filter(isThere),
      latest: suggestions.latest.map(show),
    },
  };
}

function isThere<T>(value: T | null): value is T {
  return value !== null;
}

/** Shows the place found in an article in the script of a locale. */
function resultIn(
  result: Result,
  article: Article,
  { needles }: SearchAnswer,
  shownAs: ShownAs,
): Result {
  const { source } = article;
  const inScript = (segments: readonly Segment[]) => segmentsIn(segments, source, shownAs);
  /** A line that an editor may have written anew. */
  const marked = (segments: readonly Segment[], written: string) => {
    const line = written.normalize('NFC');
    const converted = inScript(segments);
    const isMarked = segments.length === 0 || converted.some(({ match }) => match);
    if (textOf(converted) === line && isMarked) return converted;
    const words = needles.flatMap((needle) => [
      needle,
      { ...needle, text: foldText(shownAs.words(source, needle.text)) },
    ]);
    return highlight(line, foldText(line), words);
  };
  const isSummary = result.fragment.length === 0;
  return {
    article,
    title: marked(result.title, article.title),
    snippet: isSummary ? marked(result.snippet, article.description) : inScript(result.snippet),
    fragment: result.fragment.map(inScript),
  };
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** A line whose words are converted across its marks, and whose marks stand where they stood. */
function segmentsIn(segments: readonly Segment[], source: string, shownAs: ShownAs): Segment[] {
  const written = segments.map(({ text, match, kept }) => {
    const piece = kept ? `<span translate="no">${escaped(text)}</span>` : escaped(text);
    return match ? `<mark>${piece}</mark>` : piece;
  });
  const html = written.join('');
  return (shownAs.html(source)?.(html) ?? html)
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .map((piece) => {
      const inside = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
      return { text: plain(inside ?? piece), match: inside !== undefined };
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x26;': '&',
  '&#x3C;': '<',
  '&#x3E;': '>',
  '&#x22;': '"',
  '&#x27;': "'",
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(html: string): string {
  return html.replaceAll(/&(?:amp|lt|gt|#x\w\w);|<[^>]*>/gu, (entity) => ENTITIES[entity] ?? '');
}
