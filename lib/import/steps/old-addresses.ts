import { normaliseAddress, tidyAddress } from '@/lib/addresses/old-address';
import { formerOf } from '@/lib/content/library/former';
import { createOldAddresses } from '@/lib/content/library/old-addresses';
import { byDateTitleSlug } from '@/lib/content/library/order';
import { parseOldAddress } from '@/lib/content/source/forms/old-address';
import { readPost } from '@/lib/content/source/records/post';
import type { OldSite } from '@/lib/old-site/old-site';
import { setFields } from '../front-matter';
import type { Site, SourceDocument, Step, Target } from '../model';
import { about, type Say } from '../note';
import { oldSiteKnown } from '../old-site/file';
import { rawFields } from '../raw-fields';
import { presentAddress } from '../references/lookup';
import { isListAddress } from './list-pages';

/** Every old address that this site would not answer by itself is written down. */
export const oldAddresses: Step = {
  name: 'old-addresses',
  about: { zh: '旧网址', en: 'old addresses' },
  run: (site, target, say) => {
    const owners = ownersOf(site, target);
    const { basePath } = site.settings;
    const [front] = toNormal(`${basePath}/`);
    const wantedFor = (document: SourceDocument, isSaid: (address: string) => boolean) => {
      const { address: present } = presentAddress(document, target);
      return document.oldAddresses.flatMap((old) => {
        const full = basePath + old;
        const normal = toNormal(full)[0];
        if (normal === undefined || normal === (normaliseAddress(present) ?? present)) return [];
        const owner = owners.get(normal) ?? document.file;
        if (owner !== document.file) return shared(document, full, owner, say);
        return isSaid(normal) ? [] : [normal];
      });
    };
    const redirects = site.documents
      .filter(({ kind }) => kind === 'page')
      .flatMap((page) => {
        const { address: to } = presentAddress(page, target);
        return (
          wantedFor(page, () => false)
            // The front page is here where it was.
            .filter((from) => from !== front && normaliseAddress(from) === from)
            .map((from) => ({ from, to, place: page.place }))
        );
      });
    const moved = { ...site, redirects };
    const known = oldSiteKnown(moved, target, say);
    tellUnknown(moved, known, say);
    const { computed, isPossible, guids } = computedOwner(known, site, target);
    const documents = site.documents.map((document) => {
      if (document.kind === 'page') return document;
      const own = rawFields(document);
      const said = [own.redirect_from, own.permalink].flat().flatMap(toNormal);
      const wanted = wantedFor(
        document,
        (address) =>
          said.includes(address) ||
          computed(address) === document.file ||
          isPossible(document.file, address),
      );
      const listed = [own.redirect_from].flat().filter((each) => toNormal(each).length > 0);
      const changes = {
        ...(wanted.length > 0 && { redirect_from: [...listed, ...wanted.map(escaped)] }),
        ...(guids.has(document.file) && { guid: guids.get(document.file) }),
        ...(isPattern(own.permalink) && { permalink: undefined }),
      };
      return { ...document, text: setFields(document.text, changes) };
    });
    return { ...moved, documents };
  },
};

/**
 * Gives the owner of each address: the document that has it here, else the one that the engine wrote there last, which
 * is the newest, and of one moment the one whose file comes last. What an address may have been yields.
 */
function ownersOf({ documents, settings }: Site, target: Target): Map<string, string> {
  const owners = new Map<string, string>();
  const own = (address: string | undefined, file: string) => {
    if (address !== undefined && !owners.has(address)) owners.set(address, file);
  };
  for (const document of documents) {
    const { address } = presentAddress(document, target);
    owners.set(normaliseAddress(address) ?? address, document.file);
  }
  const dated = documents.map((document) => {
    const { record } = readPost(rawFields(document), document.place, target.timeZone);
    return { ...document, at: Date.parse(record.publishedAt) };
  });
  const written = dated.sort((a, b) => b.at - a.at || (a.file < b.file ? 1 : -1));
  const claim = (address: string, file: string) =>
    own(toNormal(settings.basePath + address)[0], file);
  for (const { oldAddresses: all, file } of written)
    for (const first of all.slice(0, 1)) claim(first, file);
  for (const { oldAddresses: all, file } of written)
    for (const address of all) claim(address, file);
  return owners;
}

/**
 * Computes what the rules for old addresses lead to by themselves.
 * @returns finds the file in the old site's folder of the post that an address leads to; whether a rule gives a
 *   post an address that it may have had; and ids for posts that had the address, and so the id, of another
 */
function computedOwner(
  oldSite: OldSite,
  site: Site,
  target: Target,
): {
  computed: (address: string) => string | null;
  isPossible: (file: string, address: string) => boolean;
  guids: ReadonlyMap<string, string>;
} {
  const moving = { oldSite, timeZone: target.timeZone };
  const posts = site.documents
    .filter(({ kind }) => kind !== 'page')
    .map((document) => {
      const { file, place } = document;
      const { permalink, ...raw } = rawFields(document);
      const kept = isPattern(permalink) ? raw : { ...raw, permalink };
      const { record } = readPost(kept, place, target.timeZone);
      const { redirects, publishedAt, title, slug, guid } = record;
      const former = formerOf({ ...record, _id: place }, moving);
      return { id: file, redirects, publishedAt, title, slug, guid, ...former };
    })
    // Of two posts with one address, the site's order decides.
    .sort(byDateTitleSlug);
  const { find, findLoosely } = createOldAddresses(posts);
  const possible = new Map(
    posts.map(({ id, former }) => [id, new Set(former.possible.map(tidyAddress))]),
  );
  const guids = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id: file, feedId, guid } of posts) {
    // An id written in two posts is for the gate to tell of.
    if (guid !== undefined) continue;
    if (feedId !== null && ids.has(feedId)) guids.set(file, `${feedId}#${String(guids.size + 2)}`);
    if (feedId !== null) ids.add(feedId);
  }
  return {
    guids,
    computed: (address) => {
      const path = address.split('/').map(encodeURIComponent).join('/');
      return find(path, () => true) ?? findLoosely(path, () => true);
    },
    isPossible: (file, address) => possible.get(file)?.has(tidyAddress(address)) ?? false,
  };
}

/** A permalink with placeholders, for Jekyll to fill in, is no address. */
function isPattern(permalink: unknown): boolean {
  return typeof permalink === 'string' && toNormal(permalink).length === 0;
}

/** Escapes an address for front matter: what would end it, or stand apart in a list. */
function escaped(address: string): string {
  return address.replaceAll(/[\s%?#]/gu, encodeURIComponent);
}

function toNormal(address: unknown): string[] {
  if (typeof address !== 'string') return [];
  const read = parseOldAddress(address.replaceAll(' ', '%20'));
  return read.ok ? [read.value] : [];
}

function shared({ file }: SourceDocument, address: string, owner: string, say: Say): string[] {
  say(
    about(
      'look',
      file,
      'old-address',
      `旧网址 ${address} 也是 ${owner} 的（或现在的网址），只转到那一篇。`,
      `the old address ${address} is that of ${owner} too, where it leads.`,
    ),
  );
  return [];
}

/** Tells of the pages' old addresses that a file of this site's own does not have. */
function tellUnknown({ documents, redirects }: Site, known: OldSite, say: Say) {
  for (const { from, to, place } of redirects.filter(
    // At the address of a list this site has the list, as the old one had.
    ({ from: old }) => !known.redirects.has(old) && !isListAddress(old),
  ))
    say(
      about(
        'look',
        documents.find((page) => page.place === place)?.file ?? place,
        'old-address',
        `页面的旧网址 ${from} 还不会转到新网址。请在 old-site.yml 的 redirects 里写上“${from}: ${to}”。`,
        `the page’s old address ${from} does not lead to its new one yet. Write "${from}: ${to}" below redirects in old-site.yml.`,
      ),
    );
}
