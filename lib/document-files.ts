/** Names of the documents for machines, as addresses end with them. */

/** Formats of a feed. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** Last segment of a feed's address, by its format. */
export const FEED_FILES: Readonly<Record<FeedFormat, string>> = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/** How much a text for language models holds. */
export type LlmsScope = 'index' | 'full';

/** Texts for language models (https://llmstxt.org/). */
export const LLMS_FILES: Readonly<Record<LlmsScope, string>> = {
  index: 'llms.txt',
  full: 'llms-full.txt',
};

/** What the address of an article's Markdown ends with. */
export const TWIN = '.md';

/** The format of a feed of this name, or null. */
export function feedFormatOf(name: string | undefined): FeedFormat | null {
  const formats = Object.keys(FEED_FILES) as FeedFormat[];
  return formats.find((format) => FEED_FILES[format] === name) ?? null;
}

/** Which text for language models has this name, or null. */
export function llmsScopeOf(name: string): LlmsScope | null {
  const scopes = Object.keys(LLMS_FILES) as LlmsScope[];
  return scopes.find((scope) => LLMS_FILES[scope] === name) ?? null;
}
