import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../compile/write-whole';

/** File that names the images of compiled content, beside its index. */
const IMAGE_LIST = 'images.json';

/**
 * Notes which images are shown.
 * @param compiledDir folder of the compiled content
 * @param addresses of all its images
 */
export function writeImageList(compiledDir: string, addresses: ReadonlySet<string>): void {
  writeWhole(path.join(compiledDir, IMAGE_LIST), JSON.stringify([...addresses].sort()));
}

/**
 * The images that builds show which are still there: a server may be reading them, or start with them
 * after the next build has failed.
 * @param buildsDir folder of the builds, which may be missing; each has its compiled content in `content`
 */
export function imagesOfBuilds(buildsDir: string): string[] {
  if (!existsSync(buildsDir)) return [];
  return readdirSync(buildsDir)
    .map((name) => path.join(buildsDir, name, 'content', IMAGE_LIST))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]);
}
