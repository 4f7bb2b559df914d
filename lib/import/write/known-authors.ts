import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import { readAuthor } from '@/lib/content/source/records/plain-records';
import { createResolve } from '@/lib/content/source/resolve';
import type { Target } from '../model';
import { readManifest } from './manifest';

/**
 * Whether this site has an author of a name already, written here and by no import.
 * @returns asks by name and by the id that the author's file would have
 */
export function knownAuthors({
  contentDir,
  timeZone,
}: Target): (name: string, id: string) => boolean {
  const folder = path.join(contentDir, 'authors');
  const { files } = readManifest(contentDir);
  const own = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => name.endsWith('.md') && !files[`authors/${name}`],
  );
  const resolve = createResolve(
    own.map((name) => {
      const { raw } = readFrontMatter(readFileSync(path.join(folder, name), 'utf8'));
      return readAuthor(raw ?? {}, `authors/${name}`, timeZone).record;
    }),
  );
  return (name, id) => resolve(name) !== null || resolve(id) !== null;
}
