import { tidyAddress } from '@/lib/addresses/old-address';
import type { Problem } from '../../source/problem';
import type { Context } from '../context';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';

/** An address of the old site, as old-site.yml has it computed, leads to the article that had it. */
export const oldAddressClash: Rule = {
  id: 'old-address-clash',
  level: 'warning',
  about: {
    zh: '按 old-site.yml 算出的旧网址转到它的文章：没有别的内容，也不是两篇文章共有',
    en: 'an old address that old-site.yml gives leads to its article: nothing else is there, and no two articles had it',
  },
  check: ({ posts, addresses }) => {
    const owners = ownersOf(posts, addresses);
    return posts.flatMap((post) => {
      const { certain = [], possible = [] } = addresses.entryOf(post)?.former ?? {};
      const found = [...certain, ...possible].flatMap((address) => {
        const shown = tidyAddress(address);
        const problem = clashOf(post, shown, owners.get(shown) ?? [], addresses);
        return problem === null ? [] : [problem];
      });
      return found.map(({ zh, en }) => findingAt(post, offsetOf(post, ['slug']), zh, en));
    });
  },
};

/** A post that had an address, or may have had it. */
type Owner = { post: DocumentFile<'posts'>; isCertain: boolean };

function ownersOf(
  posts: readonly DocumentFile<'posts'>[],
  addresses: Context['addresses'],
): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const post of posts) {
    const entry = addresses.entryOf(post);
    const { redirects = [], former } = entry ?? {};
    const certain = new Set([...redirects, ...(former?.certain ?? []).map(tidyAddress)]);
    const add = (address: string, isCertain: boolean) => {
      const others = owners.get(address) ?? [];
      owners.set(address, [...others, { post, isCertain }]);
    };
    for (const address of certain) add(address, true);
    for (const address of (former?.possible ?? []).map(tidyAddress)) add(address, false);
  }
  return owners;
}

/** Tells what keeps an address from leading to its post; the finding is at the post that it does not lead to. */
function clashOf(
  post: DocumentFile<'posts'>,
  address: string,
  owners: readonly Owner[],
  addresses: Context['addresses'],
): Problem | null {
  const own = owners.find((owner) => owner.post === post);
  const others = owners.filter((owner) => owner.post !== post);
  // A certain address goes before an uncertain one, and the gate need not tell of that.
  const rivals = others.filter(({ isCertain }) => isCertain === own?.isCertain);
  const answer = addresses.answer(encodeURI(address));
  const path = addresses.of(post);
  if (answer.kind === 'shown') return answer.path === path ? null : inUse(address);
  const [rival] = rivals;
  const leadsHere = answer.kind !== 'nothing' && 'path' in answer && answer.path === path;
  if (rival === undefined || (leadsHere && own?.isCertain)) return null;
  return own?.isCertain ? shared(address, rival.post.file) : doubtful(address, rival.post.file);
}

function inUse(address: string): Problem {
  return {
    zh: `这篇文章的旧网址 ${address} 现在有别的内容，不会转到这里。请改那个内容的网址，或不管它。`,
    en: `this article's old address ${address} shows something else now and does not lead here. Change the other address, or leave it.`,
  };
}

function shared(address: string, other: string): Problem {
  return {
    zh: `旧网址 ${address} 也是 ${other} 的，转到了那一篇。这一篇若有过别的网址，请写在 redirect_from。`,
    en: `the old address ${address} is that of ${other} too, and leads there. If this one had another, write it in redirect_from.`,
  };
}

function doubtful(address: string, other: string): Problem {
  return {
    zh: `旧网址 ${address} 可能是这一篇的，也可能是 ${other} 的，所以不转。请查旧网站，写在其中一篇的 redirect_from。`,
    en: `the old address ${address} may have been this article's or that of ${other}, so it leads nowhere. Look it up and write it in redirect_from of one of them.`,
  };
}
