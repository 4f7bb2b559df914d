import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One way to write something. */
export type Construct = {
  /** Its name. */
  name: string;
  /** The construct, in Markdown. */
  markdown: string;
};

/** Reads the constructs that are compared: each begins with `%% its name`. */
export function readConstructs(): Construct[] {
  const text = readFileSync(path.join(import.meta.dirname, 'constructs.txt'), 'utf8');
  return text
    .split(/^%% /mu)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { name: entry.slice(0, end), markdown: entry.slice(end + 1).replace(/\n$/u, '') };
    });
}
