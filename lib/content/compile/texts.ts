import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PlainText } from '../plain-text';
import { readIfThere } from './read-if-there';
import { writeWhole } from './write-whole';

/** The plain texts of bodies, kept for later builds: the site's search data is made of them. */
export type Texts = {
  /** Keeps the text of a body. */
  add: (body: string, text: PlainText) => Promise<void>;
  /** Whether the text of a body is kept. */
  has: (body: string) => boolean;
  /** The text of a body. */
  read: (body: string) => Promise<PlainText>;
  /** Removes all but those of these bodies. */
  keepOnly: (bodies: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the texts.
 * @param folder where they outlive a build; a text is a file named as its body
 */
export async function openTexts(folder: string): Promise<Texts> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  return {
    add: async (body, text) => {
      await writeWhole(path.join(folder, body), JSON.stringify(text));
      present.add(body);
    },
    has: (body) => present.has(body),
    read: async (body) => {
      const json = await readIfThere(path.join(folder, body));
      if (json === null) throw new Error(`${folder}: 没有 / there is no ${body}`);
      return JSON.parse(json) as PlainText;
    },
    keepOnly: async (bodies) => {
      const unused = [...present].filter((body) => !bodies.has(body));
      for (const body of unused) await rm(path.join(folder, body));
      for (const body of unused) present.delete(body);
    },
  };
}
