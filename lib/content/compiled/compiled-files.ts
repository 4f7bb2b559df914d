import path from 'node:path';

/** Content as it has been compiled. */
export type CompiledContent = {
  /** Its folder, below the project or absolute: a generation, or while developing the compiler's own. */
  folder: string;
  /** Gives the address that an old one leads to, or a file's name that stands for an article; null for others. */
  redirectFrom?: (path: string) => string | null;
  /** Presentation of what is read of it; as it is compiled by default. */
  shownAs?: ShownAs | undefined;
};

/** Presentation of compiled content to the readers of a locale. */
export type ShownAs = {
  /** An address in the locale. */
  link: (address: string) => string;
  /** Text of no document: a query, a name. */
  text: (plain: string) => string;
  /** Plain text of a document. */
  words: (source: string, words: string) => string;
  /** The conversion of HTML of a document, to which its Markdown is put too; null where it stays as it is. */
  html: (source: string) => ((html: string) => string) | null;
};

/** The index of compiled content, as JSON: all articles, no bodies. */
export const INDEX_FILE = 'index.json';

/** The images of compiled content, below its folder. */
export const IMAGES_FOLDER = 'images';

/** Paths of the parts of compiled content, absolute. */
export type CompiledFiles = {
  /** Packs of rendered bodies; next.config.mjs makes all but images travel with the server functions. */
  bodies: string;
  /** Packs of what bodies must know of their images. */
  pictures: string;
  /** Packs of which articles are related. */
  related: string;
  /** Packs of bodies as Markdown. */
  twins: string;
  /** Texts that are searched in. */
  search: string;
  /** Kits that cards are drawn with. */
  cards: string;
  /** Files at the root of the site, by their digests. */
  rootFiles: string;
  /** Images of documents, each at the place that its address names. */
  images: string;
  /** The index. */
  index: string;
};

/** Finds the parts of compiled content. */
export function compiledFiles({ folder }: CompiledContent): CompiledFiles {
  // Turbopack would take each for a file of the project, and deploy the folder with every route.
  const root = path.resolve(/* turbopackIgnore: true */ process.cwd(), folder);
  const inside = (name: string) => path.join(/* turbopackIgnore: true */ root, name);
  return {
    bodies: inside('bodies'),
    pictures: inside('pictures'),
    related: inside('related'),
    twins: inside('twins'),
    search: inside('search'),
    cards: inside('cards'),
    rootFiles: inside('root'),
    images: inside(IMAGES_FOLDER),
    index: inside(INDEX_FILE),
  };
}
