import { slugify } from '@/lib/chinese/slug';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import { readPost } from '@/lib/content/source/records/post';
import { setFields } from '../front-matter';
import type { SourceDocument, Step, Target } from '../model';
import { about } from '../note';

/** Each document has a file and an address of its own. */
export const places: Step = {
  name: 'places',
  about: { zh: '文件名与网址', en: 'names and addresses' },
  run: (site, target, say) => {
    const files = new Set<string>();
    const addresses = new Set<string>();
    const documents = site.documents.map((document) => {
      const placed = { ...document, place: free(document.place, files) };
      files.add(placed.place.toLowerCase());
      if (placed.kind === 'page') return placed;
      const { address, slug } = addressOf(placed, target);
      const own = free(`${address}.md`, addresses).slice(0, -'.md'.length);
      addresses.add(`${own}.md`.toLowerCase());
      if (own === address) return placed;
      const wanted = own.slice(own.lastIndexOf('/') + 1) || slug;
      say(
        about(
          'look',
          document.file,
          'address-taken',
          `同一天已有一篇叫 ${slug}，这篇的网址改为 ${wanted}。`,
          `another post of that day has the name ${slug}; this one’s address ends with ${wanted}.`,
        ),
      );
      return { ...placed, text: setFields(placed.text, { slug: wanted }) };
    });
    return { ...site, documents };
  },
};

/** A name that is not taken: `a.md`, else `a-2.md`. */
function free(place: string, taken: ReadonlySet<string>): string {
  const stem = place.replace(/\.md$/u, '');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? place : `${stem}-${String(number)}.md`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function addressOf(
  { text, place, kind }: SourceDocument,
  { timeZone }: Target,
): { address: string; slug: string } {
  const { record } = readPost(readFrontMatter(text).raw ?? {}, place, timeZone);
  const slug = slugify(record.slug);
  return { address: `${kind === 'draft' ? 'draft' : record.day}/${slug}`, slug };
}
