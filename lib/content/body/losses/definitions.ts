import { rangeOf } from '../range';
import type { Loss } from './loss';
import type { Source } from './source';

/** An address, or what can be meant as one: a path, a name with an ending. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[./#?]|www\.)|\/.|\.[a-z\d]{2,5}(?:[?#]|$)/iu;

/** Marks that end or divide a sentence, and stand in no address that is meant. */
const SENTENCE = /[，。！？；：、“”…\s]/u;

/**
 * The definitions of links that nothing refers to, or that stand behind another of their name. One that
 * leads nowhere is how Markdown is given remarks: `[//]: # (a remark)`.
 */
export function lostDefinitions(
  { definitions, references }: Pick<Source, 'definitions' | 'references'>,
  file: string,
): Loss[] {
  const known = new Map<string, string>();
  return definitions.flatMap((node): Loss[] => {
    const { identifier, url, title, label } = node;
    const content = `${url}\n${title ?? ''}`;
    const first = known.get(identifier);
    known.set(identifier, first ?? content);
    const isRemark = url === '' || url === '#';
    if (isRemark || (first === undefined ? references.has(identifier) : first === content))
      return [];
    const range = rangeOf(node);
    const isAddress = ADDRESS.test(url) && !SENTENCE.test(url);
    return [
      {
        ...range,
        cause: isAddress ? 'definition' : 'paragraph',
        text: file.slice(range.start, range.end),
        what: first === undefined ? undefined : (label ?? identifier),
      },
    ];
  });
}
