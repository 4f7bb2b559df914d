import { parseOldAddress } from '../../forms/old-address';
import type { Context } from '../context';
import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Where our own static files are: no redirect can be there (proxy.ts). */
const STATIC = /^\/(?:_next|assets|api)(?:\/|$)/u;

/** A redirect starts where nothing is, and leads to one article. */
export const redirectClash: Rule = {
  id: 'redirect-clash',
  level: 'error',
  about: {
    zh: '旧网址不与现有的网址相同，不转回自己，也不被两篇文章共用',
    en: 'an old address is none that is in use, leads not to itself, and belongs to one article',
  },
  check: (context) => {
    const owners = new Map<string, string>();
    return context.posts.flatMap((post) =>
      mentions(post, ['redirect_from', 'permalink']).flatMap(({ name, path }) => {
        const address = parseOldAddress(name);
        if (!address.ok) return [];
        const clash = clashOf(address.value, context.addresses.of(post), context.addresses);
        const owner = owners.get(address.value);
        owners.set(address.value, owner ?? post.file);
        const shared = owner !== undefined && owner !== post.file ? sharedWith(owner) : null;
        const problem = clash ?? shared;
        if (problem === null) return [];
        return findingAt(
          post,
          offsetOf(post, path),
          `旧网址 ${name} ${problem.zh}`,
          `the old address ${name} ${problem.en}`,
        );
      }),
    );
  },
};

function clashOf(old: string, own: string, addresses: Context['addresses']) {
  if (decodeURIComponent(own) === old) {
    return {
      zh: '就是这篇文章现在的网址，会转回自己。请删去。',
      en: "is the article's own present address: it would lead to itself. Remove it.",
    };
  }
  if (addresses.find(old) !== null) {
    return {
      zh: '现在有别的内容，永远不会转到这篇文章。请删去，或改那个内容的网址。',
      en: 'shows something else now, so it would never lead here. Remove it, or change the other address.',
    };
  }
  return STATIC.test(old)
    ? {
        zh: '属于静态文件，不能转。请删去。',
        en: 'is for static files and cannot lead here. Remove it.',
      }
    : null;
}

function sharedWith(owner: string) {
  return {
    zh: `也写在 ${owner} 里。请只留一处。`,
    en: `is in ${owner} too. Keep it in one of them.`,
  };
}
