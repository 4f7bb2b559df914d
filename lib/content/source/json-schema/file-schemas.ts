import { ENGINES, FEED_ID_FORMS } from '@/lib/old-site/old-site';
import { nameKeys } from '../names/read-names';
import { feedIdKeys, lenientKeys, oldSiteKeys, permalinkKeys } from '../old-site/keys';
import { openccEntryKeys, openccKeys } from '../opencc/read-opencc';
import { outletKeys } from '../outlets/read-outlets';
import { either, listOf, oneOf, textLike, type JsonSchema } from './json-schema';
import { date, flag, text } from './texts';

/** One character can be told from no word; the gate refuses it as a form. */
const form: JsonSchema = { ...text, not: textLike(String.raw`^\s*\P{M}\p{M}*\s*$`) };
const forms = either(form, listOf(form));
const texts = either(text, listOf(text));
const host = textLike(String.raw`^\s*[^\s\/?#@:.]+(?:\.[^\s\/?#@:.]+)+\s*$`);
const chinese = textLike(String.raw`\p{Script=Han}`);
const path = textLike(String.raw`^\/(?!\/)`);
const line = textLike(String.raw`\S`);
const site = textLike(String.raw`^https?:\/\/[^\s\/?#]`);
const postFolder = textLike(String.raw`^(?:posts|_drafts)(?:\/[^\/]+)*\/?$`);
const folder = textLike(String.raw`^(?:posts|_drafts|pages)(?:\/[^\/]+)*\/?$`);

const entry = { from: text, tw: text, hk: text };
const IN_TW_OR_HK = { anyOf: [{ required: ['tw'] }, { required: ['hk'] }] };

const rule = mapOf(
  permalinkKeys,
  {
    engine: oneOf(ENGINES),
    pattern: line,
    folder: postFolder,
    before: date,
    // Which names there are, each version of Node knows for itself.
    time_zone: textLike('^[A-Za-z]'),
    day_uncertain: flag,
    file_dates: flag,
    section: line,
    new_post_name: line,
    default_category: line,
    category_map: { type: 'object' },
    filename_case: { enum: [0, 1] },
  },
  ['engine', 'pattern'],
);

/**
 * Schemas of the files that the whole content shares, by their names without `.yml`: what the gate refuses, as far as a
 * schema can say it. That a form stands in one place only, say, the gate alone knows.
 */
export const fileSchemas = {
  names: whole(
    '译名表（names.yml）',
    listOf(mapOf(nameKeys, { name: text, forms, never: forms }, ['name'])),
  ),
  outlets: whole(
    '媒体表（outlets.yml）',
    listOf(
      mapOf(
        outletKeys,
        {
          name: text,
          aliases: forms,
          words: forms,
          except: texts,
          hosts: either(host, listOf(host)),
        },
        ['name'],
      ),
    ),
  ),
  opencc: whole(
    '繁體版的用词（opencc.yml）',
    mapOf(openccKeys, {
      keep: either(chinese, listOf(chinese)),
      terms: listOf({
        ...mapOf(openccEntryKeys, { ...entry, from: chinese }, ['from']),
        ...IN_TW_OR_HK,
      }),
      tests: listOf({ ...mapOf(openccEntryKeys, entry, ['from']), ...IN_TW_OR_HK }),
    }),
  ),
  'old-site': whole(
    '旧网站的网址（old-site.yml）',
    mapOf(oldSiteKeys, {
      permalinks: listOf(rule),
      feed_ids: mapOf(feedIdKeys, { site, form: oneOf(FEED_ID_FORMS), before: date }, ['site']),
      redirects: {
        type: 'object',
        minProperties: 1,
        propertyNames: path,
        additionalProperties: path,
      },
      lenient: mapOf(lenientKeys, {
        imported: flag,
        before: date,
        folders: either(folder, listOf(folder)),
      }),
    }),
  ),
} as const;

function whole(title: string, schema: JsonSchema): Readonly<Record<string, unknown>> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
}

/**
 * A map with these keys and no others, of which each that stands there has a value.
 * @param keys what each says
 * @param required those that must be there
 */
function mapOf<K extends string>(
  keys: Readonly<Record<K, string>>,
  values: Readonly<Record<NoInfer<K>, JsonSchema>>,
  required: readonly NoInfer<K>[] = [],
): JsonSchema {
  const described = Object.entries<string>(keys).map(
    ([key, description]) => [key, { ...values[key as K], description }] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
