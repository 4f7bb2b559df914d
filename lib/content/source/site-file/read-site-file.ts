import path from 'node:path';
import { SITE_FILE } from '@/lib/build-settings.mjs';
import { readBytesIfThere } from '@/lib/files/read-if-there';
import { defaultPublication, type Publication } from '@/lib/publication';
import { decode } from '../decode';
import type { Edit } from '../edit';
import type { Problem } from '../problem';
import { readYamlFields, type YamlError, type YamlFields } from '../read-yaml-fields';
import { readFields, type FieldProblem, type FieldValues } from '../schema/fields';
import { siteFields } from './site-fields';

/** Problem of the file. */
export type SiteFileProblem = {
  /** Offset in the text. */
  offset: number;
  /** The fault and its remedy. */
  problem: Problem;
  /** The mending, where it leaves no doubt. */
  edit?: Edit;
};

/** The file, read. What is wrong with it is left out, and stands with its default. */
type SiteFileValues = {
  /** Publication that it describes. */
  publication: Publication;
  /** Problems of the file. */
  problems: SiteFileProblem[];
  /** Gives the range of a field's value; null where it has none. */
  rangeOf: YamlFields['rangeOf'];
};

/**
 * Reads what a publication says of itself.
 * @param bytes of its file, or null where there is none
 * @param host name of a publication that has none of its own
 */
function readSiteFile(bytes: Uint8Array | null, host: string): SiteFileValues & { text: string } {
  const decoded = decode(bytes ?? new Uint8Array());
  const text = decoded.ok ? decoded.text : decoded.lossy;
  const nothing = { publication: publicationOf({}, host), rangeOf: () => null, text };
  if (!decoded.ok) return { ...nothing, problems: [{ offset: decoded.offset, problem: NOT_UTF8 }] };
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = text.slice(bom);
  if (source.length > MOST) return { ...nothing, problems: [{ offset: 0, problem: TOO_LONG }] };
  const fields = readYamlFields(source, NO_FIELDS);
  const rangeOf: YamlFields['rangeOf'] = (...place) => {
    const range = fields.rangeOf(...place);
    return range && [bom + range[0], bom + range[1]];
  };
  const errors = [...fields.errors, ...fields.misread].map(
    ({ offset, problem, edit }: YamlError) => ({
      offset: bom + offset,
      problem,
      ...(edit && { edit: { ...edit, start: bom + edit.start, end: bom + edit.end } }),
    }),
  );
  const { values, problems } = readFields(siteFields, fields.raw ?? {}, 'UTC');
  return {
    publication: publicationOf(values, host),
    problems: [...errors, ...problems.map((problem) => placed(problem, rangeOf))],
    rangeOf,
    text,
  };
}

function placed(
  { at, rule, problem, correction }: FieldProblem,
  rangeOf: YamlFields['rangeOf'],
): SiteFileProblem {
  // A key missing from a map is told of at the map.
  const range =
    (rule === 'field-unknown' ? rangeOf(at, 'name') : rangeOf(at)) ??
    (at.length > 1 ? rangeOf(at.slice(0, -1)) : null);
  const edit = correction !== undefined && range !== null;
  return {
    offset: range?.[0] ?? 0,
    problem,
    ...(edit && { edit: { start: range[0], end: range[1], text: correction } }),
  };
}

/** Makes the publication of the file's values; it has some name in any case. */
function publicationOf(values: Partial<FieldValues<typeof siteFields>>, host: string): Publication {
  const {
    // What the build fixes is read by lib/build-settings.mjs.
    time_zone: _zone,
    hant: _hant,
    aigc_producer: aigcProducer,
    ai_review: demandsReview,
    edit_url: editUrl,
    indexnow: indexNow,
    stale_after: staleAfter,
    ...others
  } = values;
  const said = { ...others, aigcProducer, demandsReview, editUrl, indexNow, staleAfter };
  return { ...defaultPublication(values.name ?? host), ...withoutAbsent(said) };
}

/** The fields that a file has. */
function withoutAbsent<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Characters of the file: many times what it can say. */
const MOST = 16_000;

const NOT_UTF8: Problem = {
  zh: '这个文件不是 UTF-8，有读不出的字符。请另存为 UTF-8。',
  en: 'this file is not UTF-8: there are characters that cannot be read. Save it as UTF-8.',
};

const TOO_LONG: Problem = {
  zh: `这个文件超过 ${String(MOST)} 个字符。请只写字段表里有的字段。`,
  en: `this file has more than ${String(MOST)} characters. Write the fields of the table alone.`,
};

const NO_FIELDS: Problem = {
  zh: '这里没有读得懂的字段。请写成“name: 报刊的名称”的样子，一行一个，冒号后空一格；不用写 ---。',
  en: 'no readable fields here. Write them as "name: 报刊的名称", one a line, a space after the colon; without ---.',
};

/** Site file as read, with its text and place. */
export type SiteFile = SiteFileValues & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/**
 * Reads what the publication of a content folder says of itself.
 * @param url public origin of the site, whose host names a publication without a name
 */
export function loadSiteFile(contentDir: string, url: string): SiteFile {
  const file = path.join(contentDir, SITE_FILE);
  return { ...readSiteFile(readBytesIfThere(file), new URL(url).host), file };
}
