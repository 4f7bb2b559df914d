import { readFileSync } from 'node:fs';
import { compiledFiles } from '@/lib/content/compiled/compiled-files';
import { folders } from '@/lib/content/compiled/folders';
import { createLibrary, type Library } from '@/lib/content/library/create-library';
import type { ContentIndex } from '@/lib/content/model';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { defaultPublication, type Publication } from '@/lib/publication';
import { site } from '@/lib/site';
import { Refusal } from '../editor/command';

/** Content that is published. */
export type PublishedContent = {
  /** Folder of its generation. */
  folder: string;
  /** Its articles. */
  library: Library;
  /** Words of the publication about itself in it. */
  publication: Publication;
};

/** The folder of the generation that was published last; null where there is none. */
export function publishedFolder(): string | null {
  return readIfThereSync(folders.published)?.toString().trim() ?? null;
}

/**
 * Opens the content that was published last.
 * @throws {Refusal} where none was
 */
export function openPublished(): PublishedContent {
  const folder = publishedFolder();
  if (folder === null)
    throw new Refusal({
      zh: '还没有发布过内容。先运行 npm run build 或 npm run content:deploy。',
      en: 'nothing has been published yet: run npm run build or npm run content:deploy first.',
    });
  const index = JSON.parse(readFileSync(compiledFiles({ folder }).index, 'utf8')) as ContentIndex;
  const { publication = defaultPublication(new URL(site.url).host) } = index;
  return { folder, publication, library: createLibrary(index, site.pageSize) };
}
