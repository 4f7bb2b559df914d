import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PlainText } from '../plain-text';
import type { Twin } from '../twin';
import { readIfThere } from './read-if-there';
import { writeWhole } from './write-whole';

/** What a body says, without HTML. */
export type BodyTexts = {
  /** As plain text, for the search. */
  plain: PlainText;
  /** As Markdown. */
  twin: Twin;
};

/** The texts of bodies, kept for later builds: the site's search data and twins are made of them. */
export type Texts = {
  /** Keeps the texts of a body. */
  add: (body: string, texts: BodyTexts) => Promise<void>;
  /** Whether the texts of a body are kept. */
  has: (body: string) => boolean;
  /** Whether the texts of a body were made in this run: what is made of them may be of older code. */
  isNew: (body: string) => boolean;
  /** The texts of a body. */
  read: (body: string) => Promise<BodyTexts>;
  /** Removes all but those of these bodies. */
  keepOnly: (bodies: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the texts.
 * @param folder where they outlive a build; the texts of a body are a file named as it
 */
export async function openTexts(folder: string): Promise<Texts> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  const made = new Set<string>();
  return {
    add: async (body, those) => {
      await writeWhole(path.join(folder, body), JSON.stringify(those));
      present.add(body);
      made.add(body);
    },
    isNew: (body) => made.has(body),
    has: (body) => present.has(body),
    read: async (body) => {
      const json = await readIfThere(path.join(folder, body));
      if (json === null) throw new Error(`${folder}: 没有 / there is no ${body}`);
      return JSON.parse(json) as BodyTexts;
    },
    keepOnly: async (bodies) => {
      const unused = [...present].filter((body) => !bodies.has(body));
      for (const body of unused) await rm(path.join(folder, body));
      for (const body of unused) present.delete(body);
    },
  };
}
