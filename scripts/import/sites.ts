import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Engine } from '@/lib/import/model';
import { ExpectedError } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { run } from '../lib/run.mjs';

/** A site that is built by its engine and imported. */
export type Variant = {
  /** Engine that makes it. */
  engine: Engine;
  /** Name in the table. */
  name: string;
  /** Settings in which its configuration differs from the fixture's. */
  config?: Readonly<Record<string, unknown>>;
  /** Zone of the machine that builds it; the site's by default. */
  zone?: string;
};

/** The fixtures of the importer's tests, and what a build needs beside them: a theme, more posts. */
const FIXTURES: Readonly<Record<Engine, readonly string[]>> = {
  jekyll: ['tests/moving-in/jekyll', 'tests/old-sites/beside/jekyll'],
  hexo: ['tests/old-sites/hexo', 'tests/old-sites/beside/hexo'],
  hugo: ['tests/old-sites/hugo', 'tests/old-sites/beside/hugo'],
};

/** Files whose names have blanks, for which a repository is no place. */
const UNDERSCORED = ['_posts/2021-01-08-C++_与_Go_1.20：（一）.md', 'images/a_b.png'];

/** Command that starts an engine, in the site's folder. */
const PROGRAMS: Readonly<Record<Engine, readonly [string, ...string[]]>> = {
  jekyll: ['jekyll', 'build', '--quiet'],
  hexo: [process.execPath, 'node_modules/hexo/bin/hexo', 'generate', '--silent'],
  hugo: ['hugo', '--quiet'],
};

/** Folder in which an engine writes its site. */
const BUILT: Readonly<Record<Engine, string>> = {
  jekyll: '_site',
  hexo: 'public',
  hugo: 'public',
};

/**
 * Lays a site out and has its engine build it.
 * @param folder an empty folder
 * @param hexo folder in which Hexo is installed
 * @returns the folder of what was built
 */
export async function buildSite(variant: Variant, folder: string, hexo: string): Promise<string> {
  const { engine, config = {}, zone = 'Asia/Shanghai' } = variant;
  for (const fixture of FIXTURES[engine])
    cpSync(path.join(ROOT, fixture), folder, { recursive: true });
  if (engine === 'jekyll')
    for (const file of UNDERSCORED)
      renameSync(
        path.join(folder, file),
        path.join(folder, file.replaceAll('_', ' ').replace(' posts', '_posts')),
      );
  writeConfig(engine, folder, config);
  if (engine === 'hexo') {
    // The output in the fixture, built elsewhere, would be taken for this build's.
    rmSync(path.join(folder, 'public'), { recursive: true });
    const manifest = JSON.parse(readFileSync(path.join(hexo, 'package.json'), 'utf8')) as object;
    // File by which Hexo knows its folder, and loads its plug-ins.
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ ...manifest, hexo: { version: '' } }),
    );
    symlinkSync(path.join(hexo, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  }
  const [program, ...parameters] = PROGRAMS[engine];
  await run(program, parameters, { cwd: folder, env: { TZ: zone } });
  const built = path.join(folder, BUILT[engine]);
  if (engine === 'hexo') rmSync(path.join(folder, 'node_modules'));
  return built;
}

/** Names of the configuration's file, as the fixtures have it and as it is written. */
const CONFIG: Readonly<Record<Engine, readonly [from: string, to: string]>> = {
  jekyll: ['_config.yml', '_config.yml'],
  hexo: ['_config.yml', '_config.yml'],
  hugo: ['hugo.toml', 'hugo.json'],
};

/** JSON is YAML too. */
function writeConfig(engine: Engine, folder: string, config: Readonly<Record<string, unknown>>) {
  const [from, to] = CONFIG[engine].map((name) => path.join(folder, name)) as [string, string];
  const text = readFileSync(from, 'utf8');
  const known = (from.endsWith('.toml') ? parseToml(text) : parseYaml(text)) as object;
  rmSync(from);
  const wanted = Object.entries({ ...known, ...config }).filter(([, value]) => value !== null);
  writeFileSync(to, JSON.stringify(Object.fromEntries(wanted), null, 2));
}

/**
 * Makes an empty folder.
 * @throws {ExpectedError} when it cannot
 */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  if (mkdirSync(folder, { recursive: true }) === undefined)
    throw new ExpectedError(`${folder} is not empty.`);
  return folder;
}
