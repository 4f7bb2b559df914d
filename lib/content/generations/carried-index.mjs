import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built } from '../../built.mjs';

/**
 * Index of the content that a build carries, read as its server starts: the modules of a build in this folder are the
 * same whatever it carries (scripts/build/kept-bundle.mjs).
 *
 * @type {unknown}
 */
const index = JSON.parse(
  readFileSync(
    path.join(/* turbopackIgnore: true */ built.compiledDir ?? '', 'index.json'),
    'utf8',
  ),
);
// eslint-disable-next-line import-x/no-default-export -- it stands in the place of the module that the compiler writes
export default index;
