import { isReservedPage } from '@/lib/addresses/reserved';
import { parsePath } from '@/lib/addresses/routes';
import { paths } from '@/lib/addresses/urls';
import { slugify } from '@/lib/chinese/slug';
import { excessOf } from '@/lib/content/check/slug-length';
import { readPost } from '@/lib/content/source/records/post';
import { idOf } from '@/lib/content/source/records/record';
import { setFields } from '../front-matter';
import type { SourceDocument, Step, Target } from '../model';
import { about } from '../note';
import { rawFields } from '../raw-fields';
import { textOf } from '../values';

/** Each document has a file and an address of its own. */
export const places: Step = {
  name: 'places',
  about: { zh: '文件名与网址', en: 'names and addresses' },
  run: (site, target, say) => {
    const files = new Set<string>();
    const addresses = new Set<string>();
    const place = (document: SourceDocument): SourceDocument => {
      const name = document.kind === 'page' ? pageName(document.place) : document.place;
      const placed = { ...document, place: free(name, files) };
      files.add(placed.place.toLowerCase());
      if (placed.kind === 'page') return placed;
      const { day, slug, title } = addressOf(placed, target);
      const sound = soundSlug(slug, title);
      const own = freeAddress(`${day}/${sound}`, document, addresses);
      addresses.add(`${own}.md`.toLowerCase());
      const wanted = own.slice(own.lastIndexOf('/') + 1);
      if (wanted === slug) return placed;
      const isTranslation = wanted === `${sound}-${languageOf(document)}`;
      say(
        about(
          isTranslation ? 'done' : 'look',
          document.file,
          'address-taken',
          wanted === sound
            ? `从文件名得不出能用的网址，改为 ${wanted}。`
            : `同一天已有一篇叫 ${slug}，这篇的网址改为 ${wanted}。`,
          wanted === sound
            ? `the file’s name gives no address that can be used; this one’s ends with ${wanted}.`
            : `another post of that day has the name ${slug}; this one’s address ends with ${wanted}.`,
        ),
      );
      return { ...placed, text: setFields(placed.text, { slug: wanted }) };
    };
    // What was published comes first: a draft that is called so yields.
    const isDraft = ({ kind }: SourceDocument) => kind === 'draft';
    const inTurn = [...site.documents].sort((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
    const placed = new Map(inTurn.map((document) => [document, place(document)]));
    return { ...site, documents: site.documents.map((each) => placed.get(each) ?? each) };
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

/** An address that is not taken: of two translations of a day one ends with its language. */
function freeAddress(wanted: string, document: SourceDocument, taken: ReadonlySet<string>): string {
  const language = languageOf(document);
  const place =
    taken.has(`${wanted}.md`.toLowerCase()) && /^[a-z]{2,3}(?:-[a-z\d]+)*$/u.test(language)
      ? `${wanted}-${language}.md`
      : `${wanted}.md`;
  return free(place, taken).slice(0, -'.md'.length);
}

function languageOf({ fields }: SourceDocument): string {
  return textOf(fields.lang).toLowerCase().replaceAll('_', '-');
}

/** Gives the parts of a post's address. */
function addressOf(
  document: SourceDocument,
  { timeZone }: Target,
): { day: string; slug: string; title: string } {
  const { record } = readPost(rawFields(document), document.place, timeZone);
  return { day: record.day, slug: slugify(record.slug), title: record.title };
}

/** A slug that gives an address of an article, and of nothing else: `a.md` is its Markdown, `email` the day's. */
function soundSlug(slug: string, title: string): string {
  const named = slug === '' ? slugify(title) || 'post' : slug;
  const short = [...named].reduce(
    (name, letter) => (excessOf(name + letter) === null ? name + letter : name),
    '',
  );
  const isSound = (name: string) =>
    parsePath(paths.article({ day: '2000-01-01', slug: name }))?.kind === 'article';
  return [short, short.replaceAll('.', '-')].find(isSound) ?? `${short.replaceAll('.', '-')}-post`;
}

/** A page's place whose name is not one of this site's own, and gives an address. */
function pageName(place: string): string {
  const slug = idOf(place);
  const isSound = parsePath(paths.page({ slug }))?.kind === 'page' && excessOf(slug) === null;
  const name = isSound ? slug : slugify(slug).slice(0, 60) || 'page';
  return `pages/${isReservedPage(name) ? `${name}-page` : name}.md`;
}
