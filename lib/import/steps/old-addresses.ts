import { parseOldAddress } from '@/lib/content/source/forms/old-address';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import { normaliseAddress, readJekyllAddress } from '@/lib/old-address';
import { setFields } from '../front-matter';
import type { Say, SourceDocument, Step } from '../model';
import { about } from '../note';
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
    const documents = site.documents.map((document) => {
      const { address: present, day, slug } = presentAddress(document, target);
      const own = readFrontMatter(document.text).raw ?? {};
      const said = [own.redirect_from, own.permalink].flat().flatMap(toNormal);
      const wanted = document.oldAddresses.flatMap((old) => {
        const full = basePath + old;
        const normal = toNormal(full)[0];
        if (normal === undefined || normal === (normaliseAddress(present) ?? present)) return [];
        const read = readJekyllAddress(normal);
        if (read?.day === day && read.slug === slug) return [];
        const owner = taken.get(normal);
        if (owner !== undefined && owner !== document.file)
          return shared(document, full, owner, say);
        taken.set(normal, document.file);
        return said.includes(normal) ? [] : [normal];
      });
      if (document.kind === 'page') return page(document, wanted, say);
      const listed = [own.redirect_from].flat().filter((each) => toNormal(each).length > 0);
      const isPattern = typeof own.permalink === 'string' && toNormal(own.permalink).length === 0;
      const changes = {
        ...(wanted.length > 0 && { redirect_from: [...listed, ...wanted] }),
        ...(isPattern && { permalink: undefined }),
      };
      return { ...document, text: setFields(document.text, changes) };
    });
    return { ...site, documents };
  },
};

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

/** Pages have no field for it. */
function page(document: SourceDocument, wanted: readonly string[], say: Say): SourceDocument {
  if (wanted.length > 0)
    say(
      about(
        'look',
        document.file,
        'old-address',
        `页面的旧网址 ${wanted.join('、')} 还不会转到新网址。`,
        `the page’s old address ${wanted.join(', ')} does not lead to its new one yet.`,
      ),
    );
  return document;
}
