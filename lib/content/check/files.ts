import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Which files are documents of which type: the patterns of contentlayer.config.ts. */
const patterns = {
  posts: /^posts\/.+\.md$/u,
  authors: /^authors\/[^/]+\.md$/u,
  categories: /^categories\/[^/]+\.md$/u,
  pages: /^pages\/[^/]+\.md$/u,
};

/** Files that belong beside documents: pictures. */
const ATTACHMENT = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

type Kind = keyof typeof patterns;

/** The files of a content folder, as paths in it with forward slashes, sorted. */
export type ContentFiles = {
  /** Documents by type. */
  known: Record<Kind, string[]>;
  /** Files that are neither documents nor pictures. */
  ignored: string[];
};

/**
 * Lists a content folder. Hidden files are left out.
 * @throws {Error} when there is no such folder
 */
export async function listFiles(contentDir: string): Promise<ContentFiles> {
  const files = (await filesBelow(contentDir)).sort();
  const kindOf = (file: string) => (Object.keys(patterns) as Kind[]).find((kind) => patterns[kind].test(file));
  const known: ContentFiles['known'] = { posts: [], authors: [], categories: [], pages: [] };
  const ignored: string[] = [];
  for (const file of files) {
    const kind = kindOf(file);
    if (kind) known[kind].push(file);
    else if (!ATTACHMENT.test(file)) ignored.push(file);
  }
  return { known, ignored };
}

async function filesBelow(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(
      `找不到内容文件夹 ${contentDir}，请核对 CONTENT_DIR / there is no content folder ${contentDir}: check CONTENT_DIR`,
      { cause },
    );
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')));
}
