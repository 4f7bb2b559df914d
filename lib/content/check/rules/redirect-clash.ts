import { PROBES, STATIC_FILES } from '@/lib/addresses/reserved';
import { parseOldAddress } from '../../source/forms/old-address';
import type { Problem } from '../../source/problem';
import type { FieldPath } from '../../source/read-yaml-fields';
import type { Context } from '../context';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Folders of our own static files: no redirect can be there (proxy.ts). */
const STATIC = /^\/(?:_next|assets|api|icons)(?:\/|$)/u;

/** A redirect starts where nothing is, and leads to one article. */
export const redirectClash: Rule = {
  id: 'redirect-clash',
  level: 'error',
  about: {
    zh: '旧网址不与现有的网址相同，不转回自己，也不被两篇文章共用',
    en: 'an old address is none that is in use, leads not to itself, and belongs to one article',
  },
  check: (context) => {
    const all = oldAddresses(context);
    const owners = new Map(all.toReversed().map(({ address, post }) => [address, post]));
    const shared = new Set(
      all.filter(({ address, post }) => owners.get(address) !== post).map(({ address }) => address),
    );
    return all.flatMap((old) => {
      const owner = owners.get(old.address);
      const problem =
        owner === old.post || owner === undefined
          ? clashOf(old, shared.has(old.address), context.addresses)
          : sharedWith(owner.file);
      if (problem === null) return [];
      return findingAt(
        old.post,
        offsetOf(old.post, old.path),
        `旧网址 ${old.name} ${problem.zh}`,
        `the old address ${old.name} ${problem.en}`,
      );
    });
  },
};

/** An old address that a post claims. */
type OldAddress = {
  /** As it is looked up. */
  address: string;
  /** As written. */
  name: string;
  /** The post. */
  post: DocumentFile<'posts'>;
  /** Path of its field there. */
  path: FieldPath;
};

function oldAddresses({ posts }: Context): OldAddress[] {
  return posts.flatMap((post) =>
    mentions(post, ['redirect_from', 'permalink']).flatMap(({ name, path }) => {
      const address = parseOldAddress(name);
      return address.ok ? [{ address: address.value, name, post, path }] : [];
    }),
  );
}
/**
 * Tells what else the site answers an old address with, asked as a reader would.
 * @param shared whether another post claims it too, which is told of there
 */
function clashOf(
  { address, name, post }: OldAddress,
  shared: boolean,
  addresses: Context['addresses'],
): Problem | null {
  const own = addresses.of(post);
  const answer = addresses.answer(name);
  if (decodeURIComponent(own) === address) {
    return {
      zh: '就是这篇文章现在的网址，会转回自己。请删去。',
      en: "is the article's own present address: it would lead to itself. Remove it.",
    };
  }
  const leads = answer.kind === 'spelt' || (answer.kind === 'moved' && !shared);
  if (leads && answer.path !== own) {
    return {
      zh: `已经转到 ${answer.path}，永远不会转到这篇文章。请删去。`,
      en: `leads to ${answer.path} already, so it would never lead here. Remove it.`,
    };
  }
  if (answer.kind === 'shown') {
    return {
      zh: '现在有别的内容，永远不会转到这篇文章。请删去，或改那个内容的网址。',
      en: 'shows something else now, so it would never lead here. Remove it, or change the other address.',
    };
  }
  return STATIC.test(address) || [...STATIC_FILES, ...PROBES].includes(address.slice(1))
    ? {
        zh: '由服务器自己回答，不能转。请删去。',
        en: 'is answered by the server itself and cannot lead here. Remove it.',
      }
    : null;
}

function sharedWith(owner: string): Problem {
  return {
    zh: `也写在 ${owner} 里。请只留一处。`,
    en: `is in ${owner} too. Keep it in one of them.`,
  };
}
