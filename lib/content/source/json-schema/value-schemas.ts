import { AIGC_KEYS, AIGC_LABELS } from '@/lib/ai/aigc';
import { AI_LEVELS } from '@/lib/ai/levels';
import { CATEGORY_COLORS, GENRES, KINDS } from '../forms/choice';
import type { Form } from '../schema/forms';
import { either, listOf, mapOf, oneOf, textLike, type JsonSchema } from './json-schema';
import { siteValueSchemas } from './site-value-schemas';
import { anyText, code, count, date, flag, text, url } from './texts';

/** Jekyll's names may be numbers. */
const name = either(text, { type: 'number' });
const names = either(text, { type: 'number' }, listOf(name));

const level = oneOf(AI_LEVELS);

const src = textLike(
  String.raw`^\s*(?:https:\/\/[^\s\/?#].*|(?![A-Za-z][A-Za-z0-9+.\-]*:|\/\/).*)\.(?:[Mm][Pp]3|[Mm]4[Aa]|[Oo][Gg][Gg]|[Oo][Pp][Uu][Ss])(?:[?#].*)?\s*$`,
);
const duration = either(count, textLike(String.raw`^\s*(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d\s*$`));

const language = textLike(String.raw`^\s*[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\s*$`);

const oldAddress = textLike(String.raw`^\s*\/(?![\/:])(?:(?!\/:)[^\s?#])*\s*$`);

const archived = either(url, mapOf({ url, date }, ['url']));

/** Schemas of the values of each form, as far as a schema can say it: the gate reads them by `forms`. */
export const valueSchemas: Readonly<Record<Form, JsonSchema>> = {
  text,
  language,
  date,
  flag,
  days: count,
  names,
  'spaced-names': names,
  kind: oneOf(KINDS),
  'category-color': oneOf(CATEGORY_COLORS),
  genre: oneOf(GENRES),
  cover: either(text, {
    ...mapOf({
      src: text,
      path: text,
      alt: anyText,
      caption: text,
      credit: text,
      width: {},
      height: {},
    }),
    anyOf: [{ required: ['src'] }, { required: ['path'] }],
  }),
  audio: either(src, mapOf({ src, duration, bytes: count }, ['src'])),
  'old-address': oldAddress,
  'old-addresses': either(oldAddress, listOf(oldAddress)),
  sources: listOf(mapOf({ title: text, url, publisher: text, date, archived }, ['title', 'url'])),
  corrections: listOf(mapOf({ date, note: text, minor: flag }, ['date', 'note'])),
  withdrawal: mapOf({ date, reason: text }, ['date', 'reason']),
  ai: either(level, mapOf({ level, note: text }, ['level'])),
  aigc: mapOf(
    Object.fromEntries(
      AIGC_KEYS.map((key) => [
        key,
        key === 'Label' ? oneOf(AIGC_LABELS) : { ...code, type: ['string', 'null'] },
      ]),
    ),
    AIGC_KEYS,
  ),
  traditional: { ...mapOf({ title: text, description: text }), minProperties: 1 },
  links: listOf(
    mapOf(
      {
        label: text,
        url: textLike(String.raw`^\s*(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#]|[Mm]ailto:).*$`),
      },
      ['label', 'url'],
    ),
  ),
  acceptances: { type: 'object', additionalProperties: text },
  kept: {},
  ...siteValueSchemas,
};
