import path from 'node:path';
import { tidyAddress } from '@/lib/addresses/old-address';
import { aliasesOf } from '../aliases';
import { setFields } from '../front-matter';
import type { Attachment, Site, SourceDocument, Target } from '../model';
import type { Say } from '../note';
import type { Reader } from '../reader';
import type { SourceTree } from '../source/tree';
import { siteAuthorOf } from '../source-author';
import { rawInCode } from '../steps/raw-in-code';
import { textOf } from '../values';
import { zoneOf } from '../zone';
import { CONFIG_FILES, type HexoConfig, readConfig, typographyOf } from './config';
import { MARKDOWN, type Reading, readPage, readPost } from './documents';
import { escapedFormulas } from './escaped-formulas';
import { fencesStep } from './fences';
import { assetAddress, oldAddressesOf } from './old-addresses';
import { feedIdsOf, listsOf, permalinksOf } from './old-site';
import { tagsStep } from './tags/step';

/** Whether a path fits one of several patterns, in which a star crosses no slash and two do. */
function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => toExpression(pattern).test(path));
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.?\//u, '')
    .split(/(\*\*\/?|\*|\?)/u)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      return part === '?' ? '[^/]' : part.replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

/** Reads sites made with Hexo (https://hexo.io). */
export const hexo: Reader = {
  engine: 'hexo',
  recognises,
  read,
  // Code first: tags in it are none.
  steps: [fencesStep, tagsStep],
  bodySteps: [rawInCode(false), escapedFormulas],
};

/** Octopress, a Jekyll, has the same folders; its programs are in Ruby. */
function recognises({ files, has, read: bytes }: SourceTree): boolean {
  if (has('package.json') && /"hexo(?:-|")/u.test(bytes('package.json').toString('utf8')))
    return true;
  const isSource = files.some((file) => /^source\/_(?:posts|drafts)\//u.test(file));
  return isSource && CONFIG_FILES.some(has) && !has('Gemfile') && !has('Rakefile');
}

function read(tree: SourceTree, target: Target, say: Say): Site {
  const config = readConfig(tree, say);
  const timeZone = zoneOf(config.timezone, '_config.yml', target, say);
  const reading: Reading = { tree, config, timeZone, say };
  const sources = tree.files.filter((file) => isSource(file, config));
  const author = siteAuthorOf(config.raw.author);
  const documents = sources
    .flatMap((file) => documentOf(file, reading) ?? [])
    .map((document) => (document.kind === 'page' ? document : withOldAddresses(document, reading)))
    .map((document) => withAliases(document, config));
  const assets = config.hasAssets ? assetsOf(documents, tree) : [];
  return {
    engine: 'hexo',
    tree,
    settings: {
      title: textOf(config.raw.title),
      description: textOf(config.raw.description) || textOf(config.raw.subtitle),
      language: textOf([config.raw.language].flat()[0]),
      url: config.url,
      basePath: config.root,
      timeZone: config.timezone === null ? null : timeZone,
      permalinks: permalinksOf(documents, reading, target),
      typography: typographyOf(config, tree),
      lists: listsOf(documents, config),
      feedIds: feedIdsOf(config, tree),
      author: author?.name ?? null,
    },
    documents,
    authors: author ? [author] : [],
    files: new Map([
      ...sources
        .filter((file) => isStatic(file, config))
        .map((file): [string, string] => [addressOfFile(file, config), file]),
      ...assets.map(({ address, file }): [string, string] => [address, file]),
    ]),
    attachments: assets.map(toAttachment),
    redirects: [],
  };
}

/** Gives a post its old addresses. Where a plug-in made them, no rule does: the likeliest is written down as the post's own. */
function withOldAddresses(post: SourceDocument, reading: Reading): SourceDocument {
  const oldAddresses = oldAddressesOf(post, reading);
  const [permalink] = oldAddresses;
  const isWritten = reading.config.pinyin !== null && permalink !== undefined;
  const text = isWritten ? setFields(post.text, { permalink }) : post.text;
  return { ...post, text, oldAddresses };
}

/** Gives a document the addresses from which hexo-generator-alias leads to it, after its own. */
function withAliases(document: SourceDocument, { aliases }: HexoConfig): SourceDocument {
  if (aliases === null || document.kind === 'draft') return document;
  const own = new Set(document.oldAddresses.map(tidyAddress));
  const named = Object.entries(aliases)
    .filter(([, to]) => own.has(tidyAddress(to.replace(/^\/*/u, '/'))))
    .map(([from]) => from);
  const all = [...aliasesOf(document.fields), ...aliasesOf({ alias: named })];
  return { ...document, oldAddresses: [...document.oldAddresses, ...all] };
}

function documentOf(file: string, reading: Reading): SourceDocument | null {
  const { config } = reading;
  const below = file.slice(config.source.length);
  if (!MARKDOWN.test(file) || matchesAny(below, config.skipped)) return null;
  if (/^_(?:posts|drafts)\//u.test(below))
    return isHidden(below.slice(1)) ? null : readPost(file, reading);
  return isHidden(below) ? null : readPage(file, reading);
}

function isSource(file: string, { source }: HexoConfig): boolean {
  return file.startsWith(source) && !/[%~]$/u.test(file);
}

/** Hexo leaves out what begins with an underscore or a point, and all below it. */
function isHidden(below: string): boolean {
  return /(?:^|\/)[_.]/u.test(below);
}

/** A file with an address of its own; pictures beside posts have it with some plug-ins. */
function isStatic(file: string, { source, skipped }: HexoConfig): boolean {
  const below = file.slice(source.length);
  return (
    !isHidden(below.replace(/^_(?:posts|drafts)\//u, '')) &&
    (!MARKDOWN.test(file) || matchesAny(below, skipped))
  );
}

function addressOfFile(file: string, { source }: HexoConfig): string {
  return `/${file.slice(source.length)}`.normalize('NFC');
}

/** Files in the folders of posts: with their old addresses, and their places beside the posts. */
function assetsOf(documents: readonly SourceDocument[], tree: SourceTree) {
  const byFolder = new Map(
    documents
      .filter(({ kind }) => kind !== 'page')
      .map((post) => [`${post.file.replace(/\.[^./]*$/u, '')}/`, post]),
  );
  return tree.files.flatMap((file) => {
    const folder = [...foldersOf(file)].find((each) => byFolder.has(each));
    const post = folder === undefined ? undefined : byFolder.get(folder);
    if (folder === undefined || !post || MARKDOWN.test(file)) return [];
    const name = file.slice(folder.length).normalize('NFC');
    return {
      file,
      address: assetAddress(post.oldAddresses[0] ?? `/${folder}`, name),
      place: path.posix.join(post.place.replace(/\.md$/u, ''), name),
    };
  });
}

/** Pictures lie beside posts, other files where everybody finds them. */
function toAttachment({ file, place }: { file: string; place: string }): Attachment {
  return PICTURE.test(place)
    ? { file, area: 'content', place }
    : { file, area: 'public', place: `assets/${place}` };
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** The folders that a file is in, the nearest first. */
function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, at) => `${parts.slice(0, parts.length - 1 - at).join('/')}/`);
}
