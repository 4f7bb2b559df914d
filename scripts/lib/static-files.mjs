import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';

/** Names the static files that a build has made itself. */
const LIST = 'static-files.json';

/**
 * Adds the static files of earlier builds to those of a new one: a reader's page is of the build that was served
 * when it was opened, and asks for its style sheets and scripts later. Their names are of their content. What an
 * earlier build has from those before it is left out, so that they do not become more and more.
 *
 * @param {string} build The new build's folder, as Next has made it.
 * @param {string[]} earlier The folders of those before it.
 */
export function addEarlierStaticFiles(build, earlier) {
  const files = readdirSync(path.join(build, 'static'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
  writeFileSync(path.join(build, LIST), JSON.stringify(files));
  for (const folder of earlier) {
    const list = path.join(folder, LIST);
    const own = existsSync(list) ? /** @type {string[]} */ (readJson(list)) : [];
    for (const file of own) {
      cpSync(path.join(folder, file), path.join(build, file), { force: false });
    }
  }
}
