import { slugify } from '@/lib/chinese/slug';
import { parseNameOrNames } from '@/lib/content/source/forms/names';
import { createResolve } from '@/lib/content/source/resolve';
import type { Site, SourceAuthor, Step } from '../model';
import { rawFields } from '../raw-fields';

/** Each author that a document names is one of the site's. */
export const authors: Step = {
  name: 'authors',
  about: { zh: '作者', en: 'authors' },
  run: (site, target) => {
    const resolve = createResolve(
      site.authors.map((author) => ({ ...author, id: idOfAuthor(author) })),
    );
    const unknown = new Map<string, SourceAuthor>();
    for (const name of namesIn(site, target.timeZone)) {
      if (resolve(name) !== null) continue;
      const id = idOfAuthor({ name });
      if (!unknown.has(id))
        unknown.set(id, { name, aliases: [], description: '', links: [], avatar: null });
      else if (unknown.get(id)?.name !== name) addAlias(unknown, id, name);
    }
    const used = new Set(namesIn(site, target.timeZone).map((name) => resolve(name)));
    return {
      ...site,
      authors: [
        ...site.authors.filter((author) => used.has(idOfAuthor(author))),
        ...unknown.values(),
      ],
    };
  },
};

/** The name of an author's file, without its ending. */
export function idOfAuthor({ name }: Pick<SourceAuthor, 'name'>): string {
  return slugify(name) || 'author';
}

function addAlias(all: Map<string, SourceAuthor>, id: string, name: string): void {
  const author = all.get(id);
  if (author && !author.aliases.includes(name))
    all.set(id, { ...author, aliases: [...author.aliases, name] });
}

function namesIn({ documents }: Site, timeZone: string): string[] {
  return documents
    .filter(({ kind }) => kind !== 'page')
    .flatMap((document) => {
      const raw = rawFields(document);
      return [raw.author, raw.authors].flatMap((value) => {
        const names = value == null ? null : parseNameOrNames(value, timeZone);
        return names?.ok ? names.value : [];
      });
    });
}
