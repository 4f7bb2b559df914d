import { paths } from '@/lib/addresses/urls';
import { isMap } from '@/lib/content/source/forms/map';
import { own } from '@/lib/own';
import { textOf } from '../values';

/** The table `permalinks` of a configuration, its keys in lower case. */
type Patterns = Readonly<Record<string, unknown>>;

/** Patterns of pages by their section: `permalinks.posts`, or `permalinks.page.posts` since 0.125. */
export function patternsOf(map: Patterns): Record<string, string> {
  const texts = Object.entries({ ...map, ...mapOf(map.page) }).filter(
    ([, each]) => typeof each === 'string',
  );
  return Object.fromEntries(texts.map(([name, each]) => [name, String(each)]));
}

/**
 * Old addresses of lists by `permalinks.section`, `.taxonomy` and `.term` (since 0.125); before, those of terms stood
 * beside those of sections. What is below an address leads on with it: a term's name need not be known.
 */
export function listPatternsOf(map: Patterns): [from: string, to: string][] {
  const ofTerms = Object.fromEntries(
    Object.entries({ ...map, ...mapOf(map.taxonomy), ...mapOf(map.term) }).filter(([name]) =>
      /^(?:categories|tags)$/iu.test(name),
    ),
  );
  return [
    ...Object.entries(ofTerms).map(([name, pattern]) => [pattern, `/${name}`] as const),
    ...Object.values(mapOf(map.section)).map((pattern) => [pattern, paths.archive()] as const),
  ].flatMap(([pattern, to]): [string, string][] => {
    const [, from = ''] =
      /^(\/[^:]*?)\/*(?::(?:slug|title|contentbasename)\/?)?$/u.exec(textOf(pattern)) ?? [];
    return from === '' ? [] : [[from, to]];
  });
}

/** The pattern of a section's addresses, where the site has one of its own. */
export function permalinkOf(
  section: string,
  { permalinks }: { permalinks: Readonly<Record<string, string>> },
): string | undefined {
  return own(permalinks, section);
}

function mapOf(value: unknown): Patterns {
  return isMap(value) ? value : {};
}
