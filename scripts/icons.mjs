/**
 * `npm run icons`: draws the icons of the manifest and of iOS from `app/icon.svg`, after that has
 * changed. They are committed; a test compares them with the drawing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawIcon, ICONS } from './icons/draw-icons.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';

await main(async () => {
  for (const icon of ICONS) {
    const file = path.join(ROOT, icon.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await drawIcon(ROOT, icon));
    console.log(icon.file);
  }
});
