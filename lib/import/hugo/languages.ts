import { isMap } from '@/lib/content/source/forms/map';
import { textOf } from '../values';

/** A folder of content, and its place in what Hugo takes for the content folder. */
export type ContentFolder = {
  /** Folder in the old site's, with a slash at its end. */
  folder: string;
  /** Language of what is in it; null where the files' names say. */
  language: string | null;
  /** Place of what is in it: empty, or a path with a slash at its end. */
  at: string;
};

/** Names the language of a site that has several: the one that it says, else English, else the first by weight. */
export function languageOf(raw: Readonly<Record<string, unknown>>): string {
  const languages = Object.entries(isMap(raw.languages) ? raw.languages : {});
  const said = textOf(raw.defaultcontentlanguage);
  if (said !== '' || languages.length === 0) return said || textOf(raw.languagecode);
  const weightOf = (settings: unknown) => (isMap(settings) && Number(settings.weight)) || Infinity;
  const english = languages.find(([name]) => name.toLowerCase() === 'en');
  const [first] = languages.toSorted(([, a], [, b]) => weightOf(a) - weightOf(b) || 0);
  return (english ?? first)?.[0] ?? '';
}

/** Gives the settings of the site's own language, which hold for the site; the folder of its content aside. */
export function settingsOf(raw: Readonly<Record<string, unknown>>, language: string) {
  const languages = isMap(raw.languages) ? raw.languages : {};
  const [, settings] =
    Object.entries(languages).find(([name]) => name.toLowerCase() === language.toLowerCase()) ?? [];
  const { contentdir: _, ...others } = isMap(settings) ? settings : {};
  return others;
}

/** Lists the folders of content, the deepest first: of languages, those that modules mount, and the site's. */
export function contentFolders(
  raw: Readonly<Record<string, unknown>>,
  content: string,
): ContentFolder[] {
  const languages = Object.entries(isMap(raw.languages) ? raw.languages : {});
  const ofLanguages = languages.flatMap(([language, settings]): ContentFolder[] => {
    const folder = asFolder(isMap(settings) ? settings.contentdir : '');
    return folder === '' ? [] : [{ folder, language, at: '' }];
  });
  const { mounts } = isMap(raw.module) ? raw.module : {};
  const mounted = [mounts].flat().flatMap((mount): ContentFolder[] => {
    if (!isMap(mount)) return [];
    const [, at] = /^content\/(.*)$/u.exec(asFolder(mount.target)) ?? [];
    const folder = asFolder(mount.source);
    if (at === undefined || folder === '' || folder.startsWith('..')) return [];
    return [{ folder, language: textOf(mount.lang) || null, at }];
  });
  // The site's folder is read only where a language, or the lack of mounts, leaves it so.
  const isLeft =
    mounted.length === 0 && (languages.length === 0 || ofLanguages.length < languages.length);
  const folders = [
    ...ofLanguages,
    ...mounted,
    ...(isLeft ? [{ folder: content, language: null, at: '' }] : []),
  ];
  return folders.sort((a, b) => b.folder.length - a.folder.length);
}

function asFolder(value: unknown): string {
  const name = textOf(value).replace(/^\.?\/+|\/+$/gu, '');
  return name === '' ? '' : `${name}/`;
}

/** Codes of the languages that the site keeps but does not show, in lower case. */
export function disabledLanguages(raw: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const listed = [raw.disablelanguages].flat().flatMap((each) => textOf(each).split(/[\s,]+/u));
  const languages = Object.entries(isMap(raw.languages) ? raw.languages : {});
  const off = languages.filter(([, each]) => isMap(each) && each.disabled === true);
  const codes = [...listed, ...off.map(([code]) => code)].filter(Boolean);
  return new Set(codes.map((code) => code.toLowerCase()));
}
