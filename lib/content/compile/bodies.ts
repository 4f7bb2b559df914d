import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../digest';
import { readIfThere } from './read-if-there';
import { writeWhole } from './write-whole';

/** Rendered bodies, each a file named by its content. */
export type Bodies = {
  /** Puts a body among those of the site and among those kept for later builds; gives its name. */
  add: (html: string) => Promise<string>;
  /** Whether the site has a body, if need be from an earlier build; a damaged one it has not. */
  has: (name: string) => Promise<boolean>;
  /** Removes all but these: what has gone from the content must not be deployed. */
  keepOnly: (names: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the bodies.
 * @param siteDir the site's, which travel with the server
 * @param cacheDir the same, where they outlive a build
 */
export async function openBodies(siteDir: string, cacheDir: string): Promise<Bodies> {
  const folders = [siteDir, cacheDir];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(siteDir));
  const put = async (name: string, html: string) => {
    await writeWhole(path.join(siteDir, name), html);
    present.add(name);
  };
  return {
    add: async (html) => {
      const name = bodyName(html);
      await writeWhole(path.join(cacheDir, name), html);
      await put(name, html);
      return name;
    },
    has: async (name) => {
      if (present.has(name)) return true;
      const html = await readIfThere(path.join(cacheDir, name));
      if (html === null || bodyName(html) !== name) return false;
      await put(name, html);
      return true;
    },
    keepOnly: async (names) => {
      for (const folder of folders) {
        const unused = (await readdir(folder)).filter((name) => !names.has(name));
        for (const name of unused) await rm(path.join(folder, name));
        for (const name of unused) present.delete(name);
      }
    },
  };
}

function bodyName(html: string): string {
  return `${digest(html)}.html`;
}
