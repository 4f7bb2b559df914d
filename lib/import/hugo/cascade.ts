import { isMap } from '@/lib/content/source/forms/map';
import { own } from '@/lib/own';
import { about, type Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import type { HugoConfig } from './config';
import { readFields } from './fields';
import { contentPath, type Logical } from './logical';
import type { ListPage, Reading } from './reading';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the pages of lists; what is wrong in them is told of where they are read as documents. */
export function listPagesOf(logicals: readonly Logical[], tree: SourceTree): Reading['lists'] {
  const silently = () => undefined;
  return new Map(
    logicals
      .filter(({ isList }) => isList)
      .flatMap((logical): [string, ListPage][] => {
        const source = readText(tree, logical.file, silently);
        const read = source === null ? null : readFields(source, logical.file, silently);
        return read ? [[listKey(logical.path, logical), { logical, fields: read.own }]] : [];
      }),
  );
}

/** Key of a list's page: its path, in the language of a file. */
export function listKey(place: string, { language }: Pick<Logical, 'language'>): string {
  return `${language?.toLowerCase() ?? ''}:${place}`;
}

/**
 * Gives a file's fields with those that hold for it from above (https://gohugo.io/configuration/cascade/). Its own win,
 * then those of the nearest list, the configuration's last; of one list the first that fit. What is in a section that
 * is a draft is one too, whatever it says.
 */
export function withCascade(fields: Fields, logical: Logical, reading: CascadeReading): Fields {
  const above = listsAbove(logical, reading);
  const handed = [
    ...above.flatMap((list) => cascadesIn(list.fields.cascade)),
    ...cascadesIn(configCascade(logical, reading.config)),
  ]
    .filter(({ target }) => isMeant(target, logical, reading.config))
    .reduceRight<Fields>((all, { values }) => ({ ...all, ...values }), {});
  const said = new Set(Object.keys(fields).map(nameOf));
  const left = Object.entries(handed).filter(([name]) => !said.has(nameOf(name)));
  const all = { ...Object.fromEntries(left), ...fields };
  const isInDraft = above.some((list) => list.logical !== logical && isDraft(list, reading));
  return isInDraft ? { ...all, draft: true } : all;
}

type CascadeReading = Pick<Reading, 'config' | 'lists'>;

/** Whether nothing of a section was shown. A front page that is a draft leaves no site: nobody can mean that. */
function isDraft({ logical, fields }: ListPage, reading: CascadeReading): boolean {
  return logical.path !== '' && withCascade(fields, logical, reading).draft === true;
}

/** Options of the build have two names. */
function nameOf(field: string): string {
  return field.toLowerCase().replace(/^_build$/u, 'build');
}

/** The pages of the lists that a file is in, the nearest first; a list's page is in its own. */
function listsAbove({ path, isList, language }: Logical, { lists }: CascadeReading): ListPage[] {
  const names = path.split('/').filter(Boolean);
  const places = names.map((_, at) => names.slice(0, at).join('/'));
  if (isList) places.push(path);
  return [...new Set(places.length === 0 ? [''] : places)]
    .reverse()
    .flatMap((place) => lists.get(listKey(place, { language })) ?? []);
}

/** Fields that are handed down, and what they are meant for. */
type Cascade = { values: Fields; target: Fields };

/** Reads one cascade, or a list of them. */
function cascadesIn(value: unknown): Cascade[] {
  return [value].flat().flatMap((each) => {
    if (!isMap(each)) return [];
    const lower = Object.entries(each).map(([name, one]) => [name.toLowerCase(), one] as const);
    const { _target, target = _target, params, ...values } = Object.fromEntries(lower);
    return [
      {
        values: { ...values, ...(isMap(params) && params) },
        target: isMap(target) ? target : {},
      },
    ];
  });
}

/** The configuration's cascade, a language's own where it has one. */
function configCascade({ language }: Logical, { raw }: HugoConfig): unknown {
  const languages = isMap(raw.languages) ? raw.languages : {};
  const settings = language === null ? undefined : own(languages, language);
  return (isMap(settings) ? settings.cascade : undefined) ?? raw.cascade;
}

/** Whether a target names a file. A path has the file’s ending, or, in newer sites, none. */
function isMeant(target: Fields, logical: Logical, config: HugoConfig): boolean {
  const { path, isList, file, language } = logical;
  const siteLanguage =
    config.languages.length > 0
      ? config.language
      : textOf(config.raw.defaultcontentlanguage) || 'en';
  const values: Readonly<Record<string, readonly string[]>> = {
    path: [`/${contentPath(file, config) ?? file}`, ...(isList ? [] : [`/${path}`])],
    kind: [isList ? (path === '' ? 'home' : 'section') : 'page'],
    lang: [language ?? siteLanguage],
    // `hugo` alone builds for production.
    environment: ['production'],
  };
  return Object.entries(target).every(([name, glob]) => {
    const known = own(values, name.toLowerCase());
    if (known === undefined || textOf(glob) === '') return true;
    const pattern = new RegExp(`^${patternOf(textOf(glob))}$`, 'iu');
    return known.some((each) => pattern.test(each));
  });
}

/** Makes an expression of a pattern: a star crosses no slash, two do; braces hold what may stand there. */
function patternOf(glob: string): string {
  return glob.replaceAll(
    /\*\*|[*?]|\{(?<choice>[^{}]*)\}|[\\^$.+()[\]{}|/-]/gu,
    (sign, choice?: string) => {
      if (choice !== undefined) return `(?:${choice.split(',').map(patternOf).join('|')})`;
      return SIGNS.get(sign) ?? (sign === '-' ? sign : `\\${sign}`);
    },
  );
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);

/** Tells of each section that is a draft: what is below it says nothing of that. */
export function tellOfDrafts(logicals: readonly Logical[], reading: CascadeReading, say: Say) {
  for (const list of reading.lists.values()) {
    const { file, path, language } = list.logical;
    const isBelow = (each: Logical) =>
      !each.isList && each.language === language && each.path.startsWith(`${path}/`);
    if (!isDraft(list, reading) || !logicals.some(isBelow)) continue;
    say(
      about(
        'look',
        file,
        'section-draft',
        '这个栏目是草稿（draft: true），Hugo（0.122 为止）不公开它下面的任何一篇：文章在这里成了草稿，页面没有导入。新的 Hugo 公开了它们的，请去掉这一项再导入。',
        'this section is a draft (draft: true), and Hugo up to 0.122 showed nothing below it: its posts are drafts here, its pages were left out. If a newer Hugo showed them, take that out and import again.',
      ),
    );
  }
}
