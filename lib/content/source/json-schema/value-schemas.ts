import { AIGC_KEYS, AIGC_LABELS } from '@/lib/ai/aigc';
import { AI_LEVELS } from '@/lib/ai/levels';
import { CATEGORY_COLORS, GENRES, KINDS } from '../forms/scalars';
import { REGIONS } from '../forms/site-registers';
import type { Form } from '../schema/forms';
import type { siteForms } from '../schema/site-forms';
import { either, type JsonSchema, listOf, mapOf, oneOf, textLike } from './json-schema';
import { anyText, code, count, date, flag, secureUrl, text, url } from './texts';

const picture = textLike(
  String.raw`^\s*\/(?:assets|icons)\/[^?#%]+\.(?:[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]|[Ss][Vv][Gg]|[Gg][Ii][Ff]|[Aa][Vv][Ii][Ff])\s*$`,
);
const mailbox = String.raw`[^\s@:\/?#<>]+@[^\s@:\/?#<>]+\.[^\s@:\/?#<>]+`;
const policeNumber = textLike(String.raw`^\s*\p{Script=Han}\s*公网安备\s*[\d０-９]{14}\s*号\s*$`);
const category = either(text, { ...listOf(text), minItems: 1, maxItems: 2 });
const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** Schemas of the values of the publication's own file, as far as a schema can say it. */
const siteValueSchemas: Readonly<Record<keyof typeof siteForms, JsonSchema>> = {
  // Which names there are, each version of Node knows for itself.
  zone: textLike(String.raw`^\s*[A-Za-z]`),
  region: oneOf(REGIONS),
  accounts: mapOf({ x: textLike(String.raw`^\s*@?[A-Za-z0-9_]{1,15}\s*$`), facebook: url }),
  'wechat-account': either(text, mapOf({ name: text, picture })),
  newsletter: mapOf(
    {
      action: secureUrl,
      field: text,
      hidden: { type: 'object', additionalProperties: either(scalar, listOf(scalar)) },
      leads_to: either(secureUrl, listOf(secureUrl)),
    },
    ['action'],
  ),
  podcast: mapOf({
    title: text,
    author: text,
    owner: mapOf({ name: text, email: textLike(String.raw`^\s*${mailbox}\s*$`) }, [
      'name',
      'email',
    ]),
    language: textLike(String.raw`^\s*[A-Za-z]{2}(?:-[A-Za-z]{2})?\s*$`),
    explicit: flag,
    categories: listOf(category),
    image: picture,
  }),
  licence: either(text, mapOf({ name: text, url }, ['name'])),
  icp: textLike(
    String.raw`^\s*\p{Script=Han}\s*[\d０-９]?\s*ICP\s*[备证]\s*[\d０-９]+\s*号(?:\s*[-－]\s*[\d０-９]+)?\s*$`,
  ),
  police: either(policeNumber, mapOf({ number: policeNumber, icon: picture }, ['number'])),
  reach: textLike(
    String.raw`^\s*(?:${mailbox}\s*|[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#].*|[Mm]ailto:.*)$`,
  ),
  url,
  'indexnow-key': textLike(
    '^(?![Ll][Ll][Mm][Ss]-[Ff][Uu][Ll][Ll]$)[A-Za-z0-9][A-Za-z0-9-]{7,127}$',
  ),
  producer: textLike(String.raw`^\s*[\x21\x23-\x5B\x5D-\x7E]{27}\s*$`),
  demand: oneOf(['required']),
  level: oneOf(AI_LEVELS),
  'edit-url': textLike(String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#].*\{path\}`),
};

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
