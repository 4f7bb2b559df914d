import { site } from '@/lib/site';

const compiled = site.compiledDir;

/** Where the compiler's files are, below the project. */
export const folders = {
  /** What Contentlayer reads: front matter, without bodies. */
  stage: '.contentlayer/source',
  /** Contentlayer's documents. */
  generated: '.contentlayer/generated',
  /** The index. */
  compiled,
  /** What all that is compiled was when it had been compiled. */
  seal: `${compiled}.json`,
  /** Packs of rendered bodies; next.config.mjs makes them travel with the server functions. */
  bodies: `${compiled}/bodies`,
  /** What bodies must know of their images, likewise. */
  pictures: `${compiled}/pictures`,
  /** Which articles are related, likewise. */
  related: `${compiled}/related`,
  /** Bodies as Markdown, likewise. */
  twins: `${compiled}/twins`,
  /** What is searched in; likewise, with the search route. */
  search: `${compiled}/search`,
  /** What cards are drawn with; likewise, with their route. */
  cards: `${compiled}/cards`,
  /** Builds of the site, which show images too; scripts/lib/builds.mjs makes them. */
  builds: '.next/builds',
  /** Where images come from that stand below the root of the site, and where all are published. */
  public: 'public',
  /** What outlives a build, on Vercel too (https://vercel.com/docs/builds#caching-process). */
  cache: '.next/cache/content',
} as const;
