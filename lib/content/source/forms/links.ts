import type { Author } from 'contentlayer/generated';
import type { Parsed } from '../problem';
import { parseList } from './list';
import { parseMap } from './map';
import { parseText } from './text';
import { parseContact } from './url';

const EXAMPLE = '{label: 个人网站, url: https://example.com}';

const shape = {
  label: { parse: parseText, required: true },
  url: { parse: parseContact, required: true },
} as const;

/** A list of links: each with the words to show and the address. */
export function parseLinks(value: unknown, timeZone: string): Parsed<Author['links']> {
  return parseList((item) => parseMap(shape, EXAMPLE, item, timeZone), EXAMPLE, value, timeZone);
}
