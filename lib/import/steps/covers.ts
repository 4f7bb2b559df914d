import path from 'node:path';
import { isPicture } from '@/lib/content/source/is-picture';
import { setFields } from '../front-matter';
import type { Attachment, Site, SourceAuthor, SourceDocument, Step, Target } from '../model';
import { about, type Say } from '../note';
import { rawFields } from '../raw-fields';
import { createLookup, type Lookup } from '../references/lookup';
import { placeOfFile, referenceTo } from '../references/places';
import { brokenPictures } from '../source/broken-pictures';

/** Pictures in front matter: covers of posts, portraits of authors. */
export const covers: Step = {
  name: 'covers',
  about: { zh: '题图与头像', en: 'covers and portraits' },
  run: async (site: Site, target: Target, say: Say) => {
    const broken = await brokenPictures(site.tree);
    const lookup = createLookup(site, target);
    const attachments = new Map(site.attachments.map((each) => [each.file, each]));
    const bring: Bring = (file) => {
      if (broken.has(file) || !isPicture(path.join(site.tree.root, file))) return null;
      const attachment = attachments.get(file) ?? placeOfFile(file);
      attachments.set(file, attachment);
      return attachment;
    };
    const documents = site.documents.map((document) => withCover(document, lookup, bring, say));
    const authors = site.authors.map((author) => withPortrait(author, site, bring));
    return { ...site, documents, authors, attachments: [...attachments.values()] };
  },
};

/** Takes a picture along; null for one that browsers do not show. */
type Bring = (file: string) => Attachment | null;

function withCover(
  document: SourceDocument,
  lookup: Lookup,
  bring: Bring,
  say: Say,
): SourceDocument {
  if (document.kind === 'page') return document;
  const raw = rawFields(document);
  const field = raw.cover == null ? 'image' : 'cover';
  if (raw[field] == null) return withThemesCover(document, raw, lookup, bring);
  const value = raw[field];
  const { key, src } = sourceOf(value);
  if (src === null) return document;
  const meaning = lookup.address(src, document);
  if (meaning.kind === 'elsewhere') return document;
  const file = meaning.kind === 'file' ? meaning.file : inTheme(src, document, lookup);
  const attachment = file === null ? null : bring(file);
  if (attachment === null) {
    say(
      about(
        'look',
        document.file,
        'image-missing',
        `题图 ${src} 不在旧站文件夹里，或不是能显示的图片，已去掉。`,
        `the cover ${src} is not in the old site’s folder, or no picture that browsers show: taken out.`,
      ),
    );
    return { ...document, text: setFields(document.text, { [field]: undefined }) };
  }
  const wanted = referenceTo(attachment, document.place);
  if (wanted === src) return document;
  const written = key === null ? wanted : { ...value, [key]: wanted };
  return { ...document, text: setFields(document.text, { [field]: written }) };
}

/** Fields in which themes keep the picture above a post. */
const THEMES = [
  ...['featuredImage', 'featured_image', 'featureImage', 'feature_image', 'cover_image'],
  ...['coverImage', 'header-img', 'header_image', 'banner', 'banner_img', 'index_img', 'top_img'],
  ...['thumbnail', 'thumb'],
];

/** A picture in a field of a theme's becomes the cover, where it is at hand; else the field stays. */
function withThemesCover(
  document: SourceDocument,
  raw: Readonly<Record<string, unknown>>,
  lookup: Lookup,
  bring: Bring,
): SourceDocument {
  for (const name of THEMES) {
    const src = raw[name];
    if (typeof src !== 'string' || src === '') continue;
    const meaning = lookup.address(src, document);
    const file = meaning.kind === 'file' ? meaning.file : inTheme(src, document, lookup);
    const attachment = file === null ? null : bring(file);
    if (attachment === null) continue;
    const image = referenceTo(attachment, document.place);
    return { ...document, text: setFields(document.text, { [name]: undefined, image }) };
  }
  return document;
}

/** Folders in which themes look for a cover whose name alone is given. */
const FOLDERS = ['/images/', '/img/', '/assets/images/', '/assets/img/'];

function inTheme(src: string, document: SourceDocument, lookup: Lookup): string | null {
  if (src.startsWith('/')) return null;
  const found = FOLDERS.map((folder) => lookup.address(folder + src, document)).find(
    ({ kind }) => kind === 'file',
  );
  return found?.kind === 'file' ? found.file : null;
}

/** A cover's path, alone or in a map; `key` is its name there. */
function sourceOf(value: unknown): { key: string | null; src: string | null } {
  if (typeof value === 'string') return { key: null, src: value };
  if (typeof value !== 'object' || value === null) return { key: null, src: null };
  for (const key of ['src', 'path']) {
    const src = (value as Record<string, unknown>)[key];
    if (typeof src === 'string') return { key, src };
  }
  return { key: null, src: null };
}

/** A portrait that is not at hand is left out: the name is there. */
function withPortrait(author: SourceAuthor, { files }: Site, bring: Bring): SourceAuthor {
  if (author.avatar === null) return author;
  const file = files.get(author.avatar.replace(/^\/?/u, '/').normalize('NFC'));
  const attachment = file === undefined ? null : bring(file);
  return { ...author, avatar: attachment && referenceTo(attachment, 'authors/x.md') };
}
