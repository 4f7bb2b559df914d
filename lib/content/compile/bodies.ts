import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../digest';
import { writeWhole } from './write-whole';

/** Rendered bodies, each a file named by its content. */
export type Bodies = {
  /** Puts a body among those of the site and among those kept for later builds; gives its name. */
  add: (html: string) => string;
  /** Whether the site has a body, if need be from an earlier build; a damaged one it has not. */
  has: (name: string) => boolean;
  /** Removes all but these: what has gone from the content must not be deployed. */
  keepOnly: (names: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the bodies.
 * @param siteDir the site's, which travel with the server
 * @param cacheDir the same, where they outlive a build
 */
export function openBodies(siteDir: string, cacheDir: string): Bodies {
  const folders = [siteDir, cacheDir];
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(siteDir));
  const kept = new Set(readdirSync(cacheDir));
  const put = (name: string, html: string) => {
    writeWhole(path.join(siteDir, name), html);
    present.add(name);
  };
  return {
    add: (html) => {
      const name = bodyName(html);
      writeWhole(path.join(cacheDir, name), html);
      put(name, html);
      return name;
    },
    has: (name) => {
      if (present.has(name)) return true;
      if (!kept.has(name)) return false;
      const html = readFileSync(path.join(cacheDir, name), 'utf8');
      if (bodyName(html) !== name) return false;
      put(name, html);
      return true;
    },
    keepOnly: async (names) => {
      for (const folder of folders) {
        const unused = (await readdir(folder)).filter((name) => !names.has(name));
        for (const name of unused) await rm(path.join(folder, name));
      }
      for (const known of [present, kept])
        for (const name of known) if (!names.has(name)) known.delete(name);
    },
  };
}

function bodyName(html: string): string {
  return `${digest(html)}.html`;
}
