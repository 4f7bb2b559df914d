import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { WELL_KNOWN } from '@/lib/addresses/root-files';
import { SITE_FILE } from '@/lib/build-settings.mjs';
import { ifAbsent } from '@/lib/files/read-if-there';
import { NAMES_FILE } from './names/read-names';
import { OLD_SITE_FILE } from './old-site/read-old-site';
import { OPENCC_FILE } from './opencc/read-opencc';
import { OUTLETS_FILE } from './outlets/read-outlets';
import { ROOT_FOLDER } from './root-files';

/** Paths of documents, by their type. */
const patterns = {
  posts: /^(?:posts|_drafts)\/.+\.md$/u,
  authors: /^authors\/[^/]+\.md$/u,
  categories: /^categories\/[^/]+\.md$/u,
  pages: /^pages\/[^/]+\.md$/u,
};

/** Files that belong beside documents: pictures and recordings. */
const ATTACHMENT = /\.(?:avif|gif|jpe?g|png|svg|webp|mp3|m4a|ogg|opus)$/iu;

/** A month of the ledger of published texts (lib/content/check/published). */
const LEDGER = /^ledger\/\d{4}-\d{2}\.jsonl$/u;

/** Path of a template for a new post (`npm run new`), by category. */
const TEMPLATE = /^templates\/[^/]+\.md$/u;

/** Files that the whole content shares. */
export const SHARED_FILES: readonly string[] = [
  ...[OLD_SITE_FILE, NAMES_FILE, OPENCC_FILE, OUTLETS_FILE, SITE_FILE],
];

/** A document type, by its folder. */
export type Kind = keyof typeof patterns;

/** All document types. */
export const kinds = Object.keys(patterns) as Kind[];

/** The files of a content folder, as paths in it with forward slashes, sorted. What is linked to is not followed. */
export type ContentFiles = {
  /** Documents by type. */
  known: Record<Kind, string[]>;
  /** Pictures and recordings. */
  attachments: string[];
  /** Files of the ledger of published texts. */
  ledger: string[];
  /** Files for the root of the site, and links in their place. */
  root: string[];
  /** Files that are neither documents nor what belongs beside them, and links to files. */
  ignored: string[];
};

/**
 * Lists a content folder. Hidden files are left out, well-known ones are not hidden; in the folder for the root of the site
 * only what systems leave behind is.
 * @throws {Error} when there is no such folder
 */
export async function listFiles(contentDir: string): Promise<ContentFiles> {
  const files = await filesBelow(contentDir);
  if (files === null) {
    throw new Error(
      `找不到内容文件夹 ${contentDir}，请核对 CONTENT_DIR / there is no content folder ${contentDir}: check CONTENT_DIR`,
    );
  }
  const links = (await filesBelow(contentDir, (entry) => entry.isSymbolicLink())) ?? [];
  const { known, others: all } = groupByKind(files);
  const others = all.filter((file) => !isOfRoot(file));
  const isAttachment = (file: string) => ATTACHMENT.test(file);
  const isIgnored = (file: string) =>
    !isAttachment(file) &&
    !SHARED_FILES.includes(file) &&
    !LEDGER.test(file) &&
    !TEMPLATE.test(file);
  return {
    known,
    attachments: others.filter(isAttachment),
    ledger: others.filter((file) => LEDGER.test(file)),
    root: [...all, ...links].filter(isOfRoot),
    ignored: [...others.filter(isIgnored), ...links.filter((link) => !isOfRoot(link))],
  };
}

function isOfRoot(file: string): boolean {
  return file.startsWith(`${ROOT_FOLDER}/`);
}

/**
 * The document type that claims a file, or undefined.
 * @param file path in the content folder
 */
export function kindOf(file: string): Kind | undefined {
  return kinds.find((kind) => patterns[kind].test(file));
}

/**
 * Groups files by the document type that claims them.
 * @param files paths in the content folder
 */
function groupByKind(files: readonly string[]): Pick<ContentFiles, 'known'> & {
  others: string[];
} {
  const known: ContentFiles['known'] = { posts: [], authors: [], categories: [], pages: [] };
  const others: string[] = [];
  for (const file of files) {
    const kind = kindOf(file);
    (kind ? known[kind] : others).push(file);
  }
  return { known, others };
}

/**
 * All files below a folder, hidden ones left out, but for the well-known ones of a root.
 * @param wanted kind of the entries; files by default
 * @returns paths in it with forward slashes, sorted; null when there is no such folder
 */
export async function filesBelow(
  folder: string,
  wanted = (entry: Dirent): boolean => entry.isFile(),
): Promise<string[] | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ifAbsent(null),
  );
  if (entries === null) return null;
  return entries
    .filter(wanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !isHidden(file))
    .sort();
}

/** Names of what git, macOS and editors of text leave in folders. */
const LITTER = /^\.(?:DS_Store|git(?:keep|ignore|attributes)|keep|_.*|.*\.sw[a-p])$/u;

/**
 * Whether a file is hidden, or in a folder that is. Well-known are those at a root alone; who puts a hidden file into the
 * folder for the root of the site means to have it served, and is told that it is not.
 */
function isHidden(file: string): boolean {
  const [first = '', ...rest] = file.split('/');
  if (first === ROOT_FOLDER) return rest.some((part) => LITTER.test(part));
  return [first, ...rest].some(
    (part, at) => part.startsWith('.') && !(at === 0 && part === WELL_KNOWN),
  );
}
