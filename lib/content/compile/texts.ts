import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PlainText } from '../plain-text';
import { writeWhole } from './write-whole';

/** The plain texts of bodies, kept for later builds: the site's search data is made of them. */
export type Texts = {
  /** Keeps the text of a body. */
  add: (body: string, text: PlainText) => void;
  /** Whether the text of a body is kept. */
  has: (body: string) => boolean;
  /** The text of a body. */
  read: (body: string) => PlainText;
  /** Removes all but those of these bodies. */
  keepOnly: (bodies: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the texts.
 * @param folder where they outlive a build; a text is a file named as its body
 */
export function openTexts(folder: string): Texts {
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder));
  return {
    add: (body, text) => {
      writeWhole(path.join(folder, body), JSON.stringify(text));
      present.add(body);
    },
    has: (body) => present.has(body),
    read: (body) => JSON.parse(readFileSync(path.join(folder, body), 'utf8')) as PlainText,
    keepOnly: async (bodies) => {
      const unused = [...present].filter((body) => !bodies.has(body));
      for (const body of unused) await rm(path.join(folder, body));
      for (const body of unused) present.delete(body);
    },
  };
}
