import MiniSearch from 'minisearch';
import { collect, foldTexts, type Collection } from '@/lib/search/collection';
import { find } from '@/lib/search/find';
import { parseQuery } from '@/lib/search/query';
import { loadWordings } from '@/lib/search/wordings';
import type { Corpus } from './corpus';

/** Something that finds articles: ids, best first, all of them. */
export type Engine = (q: string) => string[] | Promise<string[]>;

/** The site's own. */
export function ownEngine({ articles, texts }: Corpus): Engine {
  return engineOf(collect(foldTexts(texts), articles, []));
}

/** The site's own, in a collection. */
export function engineOf(collection: Collection): Engine {
  return async (q) => {
    const query = parseQuery(q);
    if (typeof query === 'string') return [];
    const { documents } = await find(collection, query, { wordings: await loadWordings() });
    return documents.flatMap((number) => collection.articles[number]?.id ?? []);
  };
}

/** Pairs of Han characters, words of Latin letters and digits. */
function bigrams(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const runs = folded.match(/\p{Script=Han}+|[a-z\d.+#%-]+/gu) ?? [];
  return runs.flatMap((run) =>
    /^\p{Script=Han}{3}/u.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}

/** MiniSearch (https://lucaong.github.io/minisearch/) over bigrams, all of which must be there. */
export function miniSearchEngine({ articles, texts }: Corpus): Engine {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: bigrams,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 8 },
      prefix: (term) => /^[a-z]/u.test(term),
    },
  });
  index.addAll(texts.map(({ id, text }, place) => ({ id, text, title: articles[place]?.title })));
  return (q) => index.search(q).map(({ id }) => String(id));
}
