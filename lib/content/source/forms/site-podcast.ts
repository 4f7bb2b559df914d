import { PODCAST, type PodcastSettings } from '@/lib/publication';
import { parsed, type Parsed, quote, refused } from '../problem';
import { parseList } from './list';
import { parseMap } from './map';
import { parseFlag } from './scalars';
import { parseMailbox, parseOwnPicture } from './site-addresses';
import { parseText } from './text';

const owner = {
  name: { parse: parseText, required: true },
  email: { parse: parseMailbox, required: true },
} as const;

/** Reads the settings of the podcast for apps and directories. */
export function parsePodcast(value: unknown, timeZone: string): Parsed<PodcastSettings> {
  const shape = {
    title: { parse: parseText },
    author: { parse: parseText },
    owner: {
      parse: (each: unknown) =>
        parseMap(owner, '{name: 编辑部, email: editor@example.com}', each, timeZone),
    },
    language: { parse: parseLanguage },
    explicit: { parse: parseFlag },
    categories: {
      parse: (each: unknown) => parseList(parseCategory, '[News, Tech News]', each, timeZone),
    },
    image: { parse: parseOwnPicture },
  } as const;
  const read = parseMap(shape, '{title: 播客的名称}', value, timeZone);
  if (!read.ok) return read;
  const said = Object.entries(read.value).filter(([, each]) => each !== undefined);
  return parsed({ ...PODCAST, ...Object.fromEntries(said) });
}

/** ISO 639, with a country (https://podcasters.apple.com/support/823-podcast-requirements). */
function parseLanguage(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (/^[a-z]{2}(?:-[a-z]{2})?$/u.test(text)) return parsed(text);
  return refused(
    `${quote(value)} 不是语言。请写成 zh-cn、zh-tw 的样子。`,
    `${quote(value)} is no language. Write it like zh-cn or zh-tw.`,
  );
}

/** One of Apple's categories, alone or with one within it. */
function parseCategory(value: unknown): Parsed<readonly [string, string | null]> {
  const names = [value].flat();
  const [name, within = null] = names;
  if (
    names.length > 2 ||
    typeof name !== 'string' ||
    !(within === null || typeof within === 'string')
  )
    return refused(
      `应写成 Technology 或 [News, Tech News]，却是 ${quote(value)}。`,
      `expected Technology or [News, Tech News], found ${quote(value)}.`,
    );
  return parsed([name, within] as const);
}
