import type { Corpus } from './corpus';
import type { Engine } from './engines';

/** Quality of an engine's answers to a list of queries; means over the queries, from 0 to 1. */
export type Quality = {
  /** Share found of the articles that hold the query. */
  recall: number;
  /** Share of the first ten (or fewer, where fewer hold it) that hold the query. */
  precision: number;
};

/** Queries and the ids of the articles that hold each, whatever an engine thinks. */
export type Truth = ReadonlyMap<string, ReadonlySet<string>>;

/** Folded by Unicode alone: not the engine's own folding. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}

/** The truth: a substring of title or text. */
export function truthOf({ articles, texts }: Corpus, queries: readonly string[]): Truth {
  const folded = texts.map(({ id, text }, place) => ({
    id,
    text: fold(`${articles[place]?.title ?? ''}\n${text}`),
  }));
  return new Map(
    queries.map((q) => {
      const wanted = fold(q);
      return [q, new Set(folded.filter(({ text }) => text.includes(wanted)).map(({ id }) => id))];
    }),
  );
}

/** Measures an engine. A query that no article holds cannot be answered wrongly. */
export async function quality(engine: Engine, truth: Truth): Promise<Quality> {
  const each = [...truth].map(async ([q, holds]) => {
    if (holds.size === 0) return { recall: 1, precision: 1 };
    const found = await engine(q);
    const first = found.slice(0, Math.min(10, holds.size));
    return {
      recall: found.filter((id) => holds.has(id)).length / holds.size,
      precision: first.filter((id) => holds.has(id)).length / Math.min(10, holds.size),
    };
  });
  const measured = await Promise.all(each);
  return { recall: mean(measured, 'recall'), precision: mean(measured, 'precision') };
}

/**
 * The known item: how often the first 40 characters of a text put its article first. Texts that
 * begin like another are left out.
 */
export async function knownItem(engine: Engine, { texts }: Corpus): Promise<number> {
  const openings = texts.map(({ id, text }) => ({
    id,
    opening: (text.split('\n').find(Boolean) ?? '').slice(0, 40),
  }));
  const isAlone = (opening: string) =>
    texts.filter(({ text }) => text.includes(opening)).length === 1;
  const known = openings.filter(({ opening }) => isAlone(opening)).slice(0, 200);
  const firsts = await Promise.all(known.map(async ({ opening }) => (await engine(opening))[0]));
  return known.filter(({ id }, place) => firsts[place] === id).length / known.length;
}

/** Gives the share of the queries, from 0 to 1, for which two engines give the same list. */
export async function agreement(queries: readonly string[], a: Engine, b: Engine): Promise<number> {
  const same = await Promise.all(
    queries.map(async (q) => (await a(q)).join('\n') === (await b(q)).join('\n')),
  );
  return same.filter(Boolean).length / queries.length;
}

function mean(all: readonly Quality[], field: keyof Quality): number {
  return all.reduce((sum, each) => sum + each[field], 0) / all.length;
}
