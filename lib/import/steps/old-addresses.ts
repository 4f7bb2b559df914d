import { formerOf } from '@/lib/content/library/former';
import { createOldAddresses } from '@/lib/content/library/old-addresses';
import { parseOldAddress } from '@/lib/content/source/forms/old-address';
import { readPost } from '@/lib/content/source/records/post';
import { normaliseAddress, readJekyllAddress } from '@/lib/old-address';
import type { OldSite } from '@/lib/old-site/old-site';
import { setFields } from '../front-matter';
import type { Site, SourceDocument, Step, Target } from '../model';
import { about, type Say } from '../note';
import { oldSiteKnown } from '../old-site/file';
import { rawFields } from '../raw-fields';
import { presentAddress } from '../references/lookup';

/** Every old address that this site would not answer by itself is written down. */
export const oldAddresses: Step = {
  name: 'old-addresses',
  about: { zh: '旧网址', en: 'old addresses' },
  run: (site, target, say) => {
    const taken = new Map<string, string>();
    for (const document of site.documents) {
      const present = presentAddress(document, target).address;
      taken.set(normaliseAddress(present) ?? present, document.file);
    }
    const { basePath } = site.settings;
    const wantedFor = (document: SourceDocument, isSaid: (address: string) => boolean) => {
      const { address: present, day, slug } = presentAddress(document, target);
      return document.oldAddresses.flatMap((old) => {
        const full = basePath + old;
        const normal = toNormal(full)[0];
        if (normal === undefined || normal === (normaliseAddress(present) ?? present)) return [];
        const read = readJekyllAddress(normal);
        if (read?.day === day && read.slug === slug) return [];
        const owner = taken.get(normal);
        if (owner !== undefined && owner !== document.file)
          return shared(document, full, owner, say);
        taken.set(normal, document.file);
        return isSaid(normal) ? [] : [normal];
      });
    };
    const redirects = site.documents
      .filter(({ kind }) => kind === 'page')
      .flatMap((page) => {
        const { address: to } = presentAddress(page, target);
        return wantedFor(page, () => false)
          .filter((from) => normaliseAddress(from) === from)
          .map((from) => ({ from, to, place: page.place }));
      });
    const moved = { ...site, redirects };
    const known = oldSiteKnown(moved, target, say);
    tellUnknown(moved, known, say);
    const computed = computedOwner(known, site, target);
    const documents = site.documents.map((document) => {
      if (document.kind === 'page') return document;
      const own = rawFields(document);
      const said = [own.redirect_from, own.permalink].flat().flatMap(toNormal);
      const wanted = wantedFor(
        document,
        (address) => said.includes(address) || computed(address) === document.file,
      );
      const listed = [own.redirect_from].flat().filter((each) => toNormal(each).length > 0);
      const changes = {
        ...(wanted.length > 0 && { redirect_from: [...listed, ...wanted] }),
        ...(isPattern(own.permalink) && { permalink: undefined }),
      };
      return { ...document, text: setFields(document.text, changes) };
    });
    return { ...moved, documents };
  },
};

/**
 * What the rules for old addresses lead to by themselves.
 * @returns finds the file in the old site's folder of the post that an address leads to
 */
function computedOwner(
  oldSite: OldSite,
  site: Site,
  target: Target,
): (address: string) => string | null {
  const moving = { oldSite, timeZone: target.timeZone };
  const posts = site.documents
    .filter(({ kind }) => kind !== 'page')
    .map((document) => {
      const { file, place } = document;
      const { permalink, ...raw } = rawFields(document);
      const kept = isPattern(permalink) ? raw : { ...raw, permalink };
      const { record } = readPost(kept, place, target.timeZone);
      const { redirects, publishedAt } = record;
      return { id: file, redirects, publishedAt, ...formerOf({ ...record, _id: place }, moving) };
    })
    // The order in which the site has them decides between two.
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  const { find, findLoosely } = createOldAddresses(posts);
  return (address) => {
    const path = address.split('/').map(encodeURIComponent).join('/');
    return find(path, () => true) ?? findLoosely(path, () => true);
  };
}

/** A permalink with placeholders, for Jekyll to fill in, is no address. */
function isPattern(permalink: unknown): boolean {
  return typeof permalink === 'string' && toNormal(permalink).length === 0;
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

/** Where this site has a file of its own for old addresses, those of pages are not in it. */
function tellUnknown({ documents, redirects }: Site, known: OldSite, say: Say) {
  for (const { from, to, place } of redirects.filter(({ from: old }) => !known.redirects.has(old)))
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
