import type { Site, SourceDocument, Target } from '../model';
import type { Say } from '../note';
import type { Reader } from '../reader';
import type { SourceTree } from '../source/tree';
import { siteAuthorOf } from '../source-author';
import { textOf } from '../values';
import { zoneOf } from '../zone';
import { readAuthors } from './authors';
import { collectionOf, isAsked, readCollected, tellCollections } from './collections';
import { CONFIG_FILES, readConfig, typographyOf, type JekyllConfig } from './config';
import { readPage, readPost } from './documents';
import { liquid } from './liquid/step';
import { feedIdsOf, listsOf, permalinksOf } from './old-site';
import type { Reading } from './reading';

/** Reads sites made with Jekyll (https://jekyllrb.com). */
export const jekyll: Reader = {
  engine: 'jekyll',
  recognises: ({ files }) =>
    files.some((file) => CONFIG_FILES.includes(file) || /(?:^|\/)_posts\//u.test(file)),
  read,
  steps: [],
  bodySteps: [liquid],
};

function read(tree: SourceTree, target: Target, say: Say): Site {
  const config = readConfig(tree, say);
  const timeZone = zoneOf(config.timezone, '_config.yml', target, say);
  const reading: Reading = { tree, config, timeZone, say };
  const sources = tree.files.filter((file) => isSource(file, config));
  const author = siteAuthorOf(config.raw.author);
  tellCollections(sources, target.collections, reading);
  return {
    engine: 'jekyll',
    tree,
    settings: {
      title: textOf(config.raw.title),
      description: textOf(config.raw.description),
      language: textOf(config.raw.lang ?? config.raw.locale ?? config.raw.default_lang),
      url: config.url,
      basePath: config.baseurl,
      timeZone: config.timezone === null ? null : timeZone,
      permalinks: permalinksOf(config, timeZone, target),
      typography: typographyOf(config),
      lists: listsOf(config, tree),
      feedIds: feedIdsOf(config, tree),
      author: author?.name ?? null,
    },
    documents: sources.flatMap((file): SourceDocument[] => {
      const document = documentOf(file, reading, target);
      return document ? [document] : [];
    }),
    authors: [...readAuthors(tree, config.source, say), ...(author ? [author] : [])],
    files: new Map(
      sources
        .filter((file) => isStatic(file, config))
        .map((file) => [addressOfFile(file, config), file] as const),
    ),
    attachments: [],
    redirects: [],
  };
}

function documentOf(file: string, reading: Reading, target: Target): SourceDocument | null {
  if (POSTS.test(file)) return readPost(file, reading);
  const collected = collectionOf(file, reading.config);
  if (collected)
    return isAsked(collected.name, target.collections) ? readCollected(file, reading) : null;
  return isPage(file, reading.config) ? readPage(file, reading) : null;
}

const POSTS = /(?:^|\/)_(?:posts|drafts)\//u;

/** Files that Jekyll leaves out by itself (Jekyll::Configuration, `exclude`), and hidden ones. */
const EXCLUDED =
  /^(?:Gemfile(?:\.lock)?|package(?:-lock)?\.json|vendor|node_modules)(?:\/|$)|(?:^|\/)[.#~]/u;

function isSource(file: string, { source, exclude }: JekyllConfig): boolean {
  if (!file.startsWith(source) || EXCLUDED.test(file)) return false;
  const below = file.slice(source.length);
  return !exclude.some(
    (each) => below === each || below.startsWith(`${each.replace(/\/+$/u, '')}/`),
  );
}

/** A Markdown file that stands in no folder of Jekyll's own. */
function isPage(file: string, config: JekyllConfig): boolean {
  return (
    /\.(?:markdown|mkdown|mkdn|mkd|md)$/iu.test(file) &&
    !isPassedOver(file.slice(config.source.length), config)
  );
}

/** Jekyll passes over what begins with an underscore, and all below it, unless it is told to take it. */
function isPassedOver(below: string, { include }: JekyllConfig): boolean {
  const names = below.split('/');
  return names.some(
    (name, at) =>
      name.startsWith('_') &&
      !include.some((each) => each === name || each === names.slice(0, at + 1).join('/')),
  );
}

/** A file with an address of its own; pictures beside posts have it with some plug-ins. */
function isStatic(file: string, config: JekyllConfig): boolean {
  const below = file.slice(config.source.length);
  return (
    !isPassedOver(collectionOf(file, config)?.below ?? below.replace(POSTS, ''), config) &&
    !/\.(?:markdown|mkdown|mkdn|mkd|md)$/iu.test(file)
  );
}

/** Gives the address of a file; in a collection it is below the collection's name. */
function addressOfFile(file: string, config: JekyllConfig): string {
  const collected = collectionOf(file, config);
  return collected
    ? `/${collected.name}/${collected.below}`.normalize('NFC')
    : `/${file.slice(config.source.length)}`.normalize('NFC');
}
