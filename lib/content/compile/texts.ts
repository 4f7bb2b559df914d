import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PlainText } from '../plain-text';
import type { Twin } from '../twin';
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
  add: (body: string, texts: BodyTexts) => void;
  /** Whether the texts of a body are kept. */
  has: (body: string) => boolean;
  /** Whether the texts of a body were made in this run: what is made of them may be of older code. */
  isNew: (body: string) => boolean;
  /** The texts of a body. */
  read: (body: string) => BodyTexts;
  /** Removes all but those of these bodies. */
  keepOnly: (bodies: ReadonlySet<string>) => Promise<void>;
};

/**
 * Opens the texts.
 * @param folder where they outlive a build; the texts of a body are a file named as it
 */
export function openTexts(folder: string): Texts {
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder));
  const made = new Map<string, BodyTexts>();
  return {
    add: (body, those) => {
      writeWhole(path.join(folder, body), JSON.stringify(those));
      present.add(body);
      made.set(body, those);
    },
    isNew: (body) => made.has(body),
    has: (body) => present.has(body),
    read: (body) =>
      made.get(body) ?? (JSON.parse(readFileSync(path.join(folder, body), 'utf8')) as BodyTexts),
    keepOnly: async (bodies) => {
      const unused = [...present].filter((body) => !bodies.has(body));
      for (const body of unused) await rm(path.join(folder, body));
      for (const body of unused) present.delete(body);
    },
  };
}
