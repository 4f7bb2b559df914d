import { isMap } from '@/lib/content/source/forms/map';
import type { SourceAuthor } from '../model';
import { about, type Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { faultOf, parseYaml } from '../source/yaml';
import { textOf } from '../values';

/** Files in which themes keep authors. */
const FILES = /^_data\/authors?\.(?:ya?ml|json)$/u;

/** Accounts by the fields that themes know, and where they lead. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  twitter: 'https://x.com/',
  weibo: 'https://weibo.com/',
  zhihu: 'https://www.zhihu.com/people/',
};

/** The authors in `_data/authors.yml`: a map by key, or a list. */
export function readAuthors(tree: SourceTree, source: string, say: Say): SourceAuthor[] {
  return tree.files
    .filter((file) => file.startsWith(source) && FILES.test(file.slice(source.length)))
    .flatMap((file) => {
      const text = readText(tree, file, say);
      if (text === null) return [];
      try {
        return entriesOf(parseYaml(text)).map(toAuthor);
      } catch (error) {
        say(
          about(
            'look',
            file,
            'authors',
            '作者资料读不懂，作者只有文章里写的名字。请改好再导入。',
            'the authors’ data cannot be read: they have the names that posts give. Mend it and import again.',
            faultOf(error).line,
          ),
        );
        return [];
      }
    });
}

function entriesOf(data: unknown): [key: string, value: Record<string, unknown>][] {
  if (Array.isArray(data))
    return data.filter(isMap).map((each) => [textOf(each.id ?? each.key ?? each.name), each]);
  return Object.entries(isMap(data) ? data : {}).map(([key, value]) => [
    key,
    isMap(value) ? value : { name: value },
  ]);
}

function toAuthor([key, value]: [string, Record<string, unknown>]): SourceAuthor {
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
