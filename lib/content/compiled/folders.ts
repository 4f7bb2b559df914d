/** Folder of compiled content, before it is sealed in a generation; `npm run dev` shows it as it is. */
const compiled = '.contentlayer/compiled';

/** Folders and files of the compiler, below the project. */
export const folders = {
  /** The types of documents, which Contentlayer writes of contentlayer.config.ts. */
  types: '.contentlayer/generated/types.d.ts',
  /** The compiled content: the index, and the parts below, which lib/content/compiled/compiled-files.ts finds. */
  compiled,
  /** Packs of rendered bodies. */
  bodies: `${compiled}/bodies`,
  /** Packs of what bodies must know of their images. */
  pictures: `${compiled}/pictures`,
  /** Packs of which articles are related. */
  related: `${compiled}/related`,
  /** Packs of bodies as Markdown. */
  twins: `${compiled}/twins`,
  /** Texts that are searched in. */
  search: `${compiled}/search`,
  /** Kits that cards are drawn with. */
  cards: `${compiled}/cards`,
  /** Files at the root of the site, by their digests. */
  rootFiles: `${compiled}/root`,
  /** Images of documents. */
  images: `${compiled}/images`,
  /** State of all that is compiled, as it was when it had been compiled. */
  seal: `${compiled}.json`,
  /** Generations: what servers read. */
  generations: '.contentlayer/generations',
  /** Names the generation that was published last: the next build carries it. */
  published: '.contentlayer/published',
  /** Leads to the generation that is shown: see `announce`. */
  shown: '.contentlayer/shown',
  /** File that is held while the folders above are written to. */
  lock: '.contentlayer/lock',
  /** Builds of the site, each of which carries a generation; scripts/lib/builds.mjs makes them. */
  builds: '.next/builds',
  /** Folder of the images that stand below the root of the site. */
  public: 'public',
  /** Caches that outlive a build, on Vercel too (https://vercel.com/docs/builds#caching-process). */
  cache: '.next/cache/content',
  /** Names of the code that compiles, in the same place. */
  code: '.next/cache/content/code',
} as const;
