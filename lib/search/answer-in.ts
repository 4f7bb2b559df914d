import type { ShownAs } from '@/lib/content/compiled/compiled-files';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { Segment } from './highlight';
import type { SearchAnswer } from './search';

/**
 * An answer in the script of who asks. What is searched is what was written: a query and a text are one script to the
 * search (lib/chinese/fold-text.ts), so that it finds the same in every edition.
 * @param content what is public, as it is shown
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
    items: answer.items.map((result) => ({
      ...result,
      article: show(result.article),
      title: segmentsIn(result.title, result.article.source, shownAs),
      snippet: segmentsIn(result.snippet, result.article.source, shownAs),
      // It names a piece of the text as it was written.
      fragment: fragmentIn(result.fragment, result.article.source, shownAs),
    })),
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

/** A line whose words are converted across its marks, and whose marks stand where they stood. */
function segmentsIn(segments: readonly Segment[], source: string, { body }: ShownAs): Segment[] {
  const html = segments
    .map(({ text, match }) => (match ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join('');
  return body(source, html)
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .map((piece) => {
      const inside = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
      return { text: plain(inside ?? piece), match: inside !== undefined };
    });
}

/** A text fragment (`#:~:text=…`), whose pieces are of the text as it is shown. */
function fragmentIn(fragment: string, source: string, { words }: ShownAs): string {
  return fragment.replaceAll(/(?<=[=,])[^,&]+?(?=-?(?:,|&|$))/gu, (piece) => {
    const dash = piece.startsWith('-') ? '-' : '';
    const written = decodeURIComponent(piece.slice(dash.length));
    return dash + encodeURIComponent(words(source, written)).replaceAll('-', '%2D');
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
  return html.replaceAll(/&(?:amp|lt|gt|#x\w\w);/gu, (entity) => ENTITIES[entity] ?? entity);
}
