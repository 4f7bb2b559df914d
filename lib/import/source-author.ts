import { isMap } from '@/lib/content/source/forms/map';
import type { SourceAuthor } from './model';
import { textOf } from './values';

/** Accounts by the fields that themes know, and where they lead. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  twitter: 'https://x.com/',
  weibo: 'https://weibo.com/',
  zhihu: 'https://www.zhihu.com/people/',
};

/** Names that engines write into a new site's configuration, for somebody to put the own one there. */
const STAND_IN = /^(?:john doe|(?:your|my|author)[ _-]?name)$/iu;

/**
 * The author whom a configuration names for all that names none: by a name, or a map with a name.
 * @returns null where there is none
 */
export function siteAuthorOf(...values: readonly unknown[]): SourceAuthor | null {
  for (const value of values) {
    const author = isMap(value) ? authorOf('', value) : authorOf(textOf(value).trim(), {});
    if (author.name !== '' && !STAND_IN.test(author.name)) return author;
  }
  return null;
}

/** An author as themes' data tell of one. */
export function authorOf(key: string, value: Record<string, unknown>): SourceAuthor {
  const name = textOf(value.name ?? value.display_name ?? value.title) || key;
  const others = [key, textOf(value.nickname), textOf(value.username)].filter(
    (each) => each !== '' && each !== name,
  );
  return {
    name,
    aliases: [...new Set(others)],
    description: textOf(value.bio ?? value.description ?? value.about),
    links: linksOf(value),
    avatar: textOf(value.avatar ?? value.image ?? value.picture) || null,
  };
}

function linksOf(value: Record<string, unknown>): SourceAuthor['links'] {
  const address = (label: string, text: string) =>
    /^https?:\/\/\S+$/u.test(text) ? [{ label, url: text }] : [];
  const site = address(
    '个人网站',
    textOf(value.url ?? value.website ?? value.web ?? value.uri ?? value.site),
  );
  const mail = textOf(value.email);
  const accounts = Object.entries(ACCOUNTS).flatMap(([name, base]) => {
    const account = textOf(value[name]).replace(/^@/u, '');
    if (account === '') return [];
    return address(name, /^https?:/u.test(account) ? account : base + account);
  });
  return [
    ...site,
    ...(/^[^\s@]+@[^\s@]+$/u.test(mail) ? [{ label: '邮箱', url: `mailto:${mail}` }] : []),
    ...accounts,
  ];
}
