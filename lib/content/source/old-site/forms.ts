import { normaliseAddress } from '@/lib/addresses/old-address';
import { parseDate } from '../forms/date';
import type { SettingForm } from './yaml-fields';

/** A line of text. */
export const text: SettingForm<string> = {
  read: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
  says: { zh: '一行文字', en: 'a line of text' },
};

/** Yes or no. */
export const flag: SettingForm<boolean> = {
  read: (value) => (typeof value === 'boolean' ? value : null),
  says: { zh: ' true 或 false', en: 'true or false' },
};

/** Hexo's `filename_case`: 1 is lower case. */
export const nameCase: SettingForm<boolean> = {
  read: (value) => (value === 0 || value === 1 ? value === 1 : null),
  says: { zh: ' 0 或 1', en: '0 or 1' },
};

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): SettingForm<T> {
  const list = words.join('、');
  return {
    read: (value) => words.find((word) => word === value) ?? null,
    says: { zh: ` ${list} 之一`, en: `one of ${words.join(', ')}` },
  };
}

/** A date, read in a zone: an instant, ISO 8601. */
export function date(timeZone: string): SettingForm<string> {
  return {
    read: (value) => {
      const result = parseDate(value, timeZone);
      return result.ok ? result.value : null;
    },
    says: { zh: '日期，如 2026-12-01', en: 'a date such as 2026-12-01' },
  };
}

/** A zone of the tz database. */
export const zone: SettingForm<string> = {
  read: (value) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: String(value) }).resolvedOptions().timeZone;
    } catch {
      return null;
    }
  },
  says: { zh: '时区，如 Asia/Shanghai', en: 'a time zone such as Asia/Shanghai' },
};

/** A folder of posts, without a slash at its end. */
export const folder: SettingForm<string> = {
  read: (value) => {
    const found = /^(?<path>(?:posts|_drafts)(?:\/[^/]+)*)\/?$/u.exec(String(value));
    return found?.groups?.path ?? null;
  },
  says: { zh: '文章的文件夹，如 posts/news', en: 'a folder of posts such as posts/news' },
};

/** Folders of the content folder that hold posts or pages, without a slash at their end. */
export const folders: SettingForm<string[]> = {
  read: (value) => {
    const paths = [value]
      .flat()
      .map((each) => /^((?:posts|_drafts|pages)(?:\/[^/]+)*)\/?$/u.exec(String(each))?.[1] ?? null);
    return paths.every((path) => path !== null) ? paths : null;
  },
  says: {
    zh: '文章、页面的文件夹，如 posts/archive；几个写成列表',
    en: 'a folder of posts or pages such as posts/archive, or a list of them',
  },
};

/** The address of a site. */
export const siteUrl: SettingForm<string> = {
  read: (value) =>
    typeof value === 'string' && /^https?:\/\//u.test(value) && URL.canParse(value)
      ? new URL(value).href.replace(/\/$/u, '')
      : null,
  says: { zh: '网址，如 https://old.example/blog', en: 'a URL such as https://old.example/blog' },
};

/** Names, and what stands for each. */
export const names: SettingForm<Record<string, string>> = {
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, String(each)]));
  },
  says: { zh: '“名称: 名称”的行', en: 'lines of "name: name"' },
};

/** Paths from the root, and the path that each leads to. */
export const redirects: SettingForm<Map<string, string>> = {
  read: (value) => {
    const entries = Object.entries(names.read(value) ?? {}).map(([from, to]) => [
      normaliseAddress(from),
      to,
    ]);
    const isPath = (path: string | null | undefined) => /^\/(?!\/)/u.test(path ?? '');
    const isSound = entries.length > 0 && entries.flat().every(isPath);
    return isSound ? new Map(entries as [string, string][]) : null;
  },
  says: { zh: '“/旧网址: /新网址”的行', en: 'lines of "/old: /new"' },
};
