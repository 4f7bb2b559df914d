import { foldName, slugify } from '@/lib/chinese/slug';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { didYouMean } from '@/lib/did-you-mean';
import { Refusal } from './command';

/** An author or a category that has a document. */
export type Choice = {
  /** Its name, as posts write it. */
  name: string;
  /** Other names: its file, its aliases, of an author the addresses. */
  others: readonly string[];
};

/** The authors that there are. */
export function authorsOf(documents: readonly DocumentFile<'authors'>[]): Choice[] {
  return documents.map(({ source, record }) => ({
    name: record.name,
    others: [
      baseOf(source),
      ...record.aliases,
      ...record.links.map(({ url }) => url.replace(/^mailto:/u, '')),
    ],
  }));
}

/** The categories that there are. */
export function categoriesOf(documents: readonly DocumentFile<'categories'>[]): Choice[] {
  return documents.map(({ source, record }) => ({
    name: record.name,
    others: [baseOf(source), ...record.aliases],
  }));
}

function baseOf(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1, -'.md'.length);
}

/** The choice that a name means, or null. */
export function choiceOf(name: string, choices: readonly Choice[]): Choice | null {
  const wanted = foldName(name);
  const named = choices.find((each) => foldName(each.name) === wanted);
  const other = choices.find(({ others }) => others.some((each) => foldName(each) === wanted));
  // `Lin Demo` is `lin-demo` too.
  const slug = slugify(name);
  const spelt = choices.find(
    ({ others }) => slug !== '' && others.some((each) => slugify(each) === slug),
  );
  return named ?? other ?? spelt ?? null;
}

/**
 * The choice that a flag names.
 * @throws {Refusal} where there is no such choice
 */
export function chosen(
  name: string,
  choices: readonly Choice[],
  what: { zh: string; en: string; flag: string },
): Choice {
  const found = choiceOf(name, choices);
  if (found) return found;
  const names = choices.map((choice) => choice.name);
  const partly = names.filter((each) => foldName(each).includes(foldName(name)));
  const near = didYouMean(name, names) ?? (partly.length === 1 ? partly[0] : null);
  throw new Refusal({
    zh: `没有“${name}”这个${what.zh}。${near ? `是否应为 --${what.flag} ${near}？` : `有的是：${names.join('、') || '一个也没有'}。`}`,
    en: `there is no ${what.en} "${name}". ${near ? `Did you mean --${what.flag} ${near}?` : `There are: ${names.join(', ') || 'none'}.`}`,
  });
}
