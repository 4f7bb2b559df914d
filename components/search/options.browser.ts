import { element } from '@/components/ui/make-element.browser';
import type { SearchReply, SearchSegment } from '@/lib/search/reply.shared';
import { SEARCH_PAGE, searchStrings } from './panel-strings.browser';

type Result = SearchReply['results'][number];

function searchAddress(q: string): string {
  return `${SEARCH_PAGE}?${new URLSearchParams({ q }).toString()}`;
}

/**
 * Makes the options of a reply: the articles found, or else the suggestions; the link to all
 * results comes last.
 */
export function replyOptions(
  q: string,
  { total, results, suggestions }: SearchReply,
): HTMLElement[] {
  if (total > 0) {
    const all = option(searchAddress(q), element('strong', {}, searchStrings.all(total)));
    return [...results.map(resultOption), ...(total > results.length ? [all] : [])];
  }
  const meant =
    suggestions.q === null ? [] : [queryOption(suggestions.q, searchStrings.didYouMean)];
  const { articles, categories, latest } = suggestions;
  const near = articles.map(({ title, url }) => option(url, element('strong', {}, title)));
  // New articles, where no title is near.
  const others = articles.length > 0 ? [] : latest.slice(0, OTHERS);
  return [
    ...meant,
    ...near,
    ...categories
      .slice(0, OTHERS)
      .map(({ name, url }) => otherOption(name, url, searchStrings.category)),
    ...others.map(({ title, url }) => otherOption(title, url, searchStrings.latest)),
  ];
}

/** Most categories, and most new articles, offered where nothing was found. */
const OTHERS = 3;

function otherOption(text: string, url: string, what: string): HTMLElement {
  return option(url, element('small', {}, what), ' ', element('strong', {}, text));
}

/** A query to be asked. */
export function queryOption(q: string, before = ''): HTMLElement {
  return option(searchAddress(q), before, element('strong', {}, q));
}

function resultOption(result: Result): HTMLElement {
  const { url, title, snippet, publishedAt, date, categories, ai } = result;
  return option(
    url,
    element('strong', {}, ...marked(title)),
    element('span', { className: 'search-snippet' }, ...marked(snippet)),
    element(
      'small',
      {},
      ...categories.map((name) => `${name} · `),
      element('time', { dateTime: publishedAt }, date),
      ai ? ` · ${ai}` : '',
    ),
  );
}

function marked(segments: readonly SearchSegment[]): (Node | string)[] {
  return segments.map(({ text, match }) => (match ? element('mark', {}, text) : text));
}

/** A link that the combobox moves over: Tab passes it by. */
function option(href: string, ...content: (Node | string)[]): HTMLElement {
  return element('a', { href, role: 'option', tabIndex: -1, ariaSelected: 'false' }, ...content);
}
