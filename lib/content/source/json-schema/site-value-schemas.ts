import { AI_LEVELS } from '@/lib/ai/levels';
import { REGIONS } from '../forms/site-registers';
import type { siteForms } from '../schema/site-forms';
import { either, listOf, mapOf, oneOf, textLike, type JsonSchema } from './json-schema';
import { flag, secureUrl, text, url } from './texts';

const picture = textLike(
  String.raw`^\s*\/(?:assets|icons)\/[^?#%]+\.(?:[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]|[Ss][Vv][Gg]|[Gg][Ii][Ff]|[Aa][Vv][Ii][Ff])\s*$`,
);
const mailbox = String.raw`[^\s@:\/?#<>]+@[^\s@:\/?#<>]+\.[^\s@:\/?#<>]+`;
const policeNumber = textLike(String.raw`^\s*\p{Script=Han}\s*公网安备\s*[\d０-９]{14}\s*号\s*$`);
const category = either(text, { ...listOf(text), minItems: 1, maxItems: 2 });
const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** Schemas of the values of the publication's own file, as far as a schema can say it. */
export const siteValueSchemas: Readonly<Record<keyof typeof siteForms, JsonSchema>> = {
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
  'indexnow-key': textLike('^[A-Za-z0-9][A-Za-z0-9-]{7,127}$'),
  producer: textLike(String.raw`^\s*[\x21\x23-\x5B\x5D-\x7E]{27}\s*$`),
  demand: oneOf(['required']),
  level: oneOf(AI_LEVELS),
  'edit-url': textLike(String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#].*\{path\}`),
};
