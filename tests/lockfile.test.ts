import { describe, expect, it } from 'vitest';
import {
  missingOptionalPackages,
  packagesBelowFloor,
  type Lockfile,
} from '../scripts/lib/lockfile.mjs';
import { readProjectFile } from './project-files';

/** Versions by package; of an override, also those that one package alone is given. */
type Versions = { [name: string]: string | Versions };

/** The fields of package.json that name versions. */
type Manifest = Record<'dependencies' | 'devDependencies' | 'overrides', Versions>;

const readLockfile = (folder: string) =>
  JSON.parse(readProjectFile(`${folder}package-lock.json`)) as Lockfile;
const readManifest = (folder: string) =>
  JSON.parse(readProjectFile(`${folder}package.json`)) as Partial<Manifest>;

const flat = (versions: Versions): [string, string][] =>
  Object.entries(versions).flatMap(([name, version]) =>
    typeof version === 'string' ? [[name, version]] : flat(version),
  );

/** The project, and the tools that are installed apart from it. */
const folders = [
  '',
  ...['browsers', 'hexo', 'lighthouse', 'mutation', 'schema'].map((name) => `scripts/${name}/`),
];

/**
 * The versions with the last known security fix of each. `npm audit` says more, but not every
 * registry answers it, so CI on the open internet asks it and this test holds everywhere.
 */
const floors = { next: '16.4.5', sharp: '0.35.5', react: '19.2.6', 'react-dom': '19.2.6' };

/** `1.2.3`, or `npm:name@1.2.3` for a package under another name. */
const exactVersion = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

it('no package is below its security floor', () => {
  expect(packagesBelowFloor(readLockfile(''), floors)).toEqual([]);
});

describe.each(folders)('the lockfile %spackage-lock.json', (folder) => {
  const lockfile = readLockfile(folder);

  it('is whole: `npm ci` works on every platform that has a build', () => {
    expect(missingOptionalPackages(lockfile)).toEqual([]);
  });

  it('names no registry but the public one', () => {
    const hosts = Object.values(lockfile.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(hosts.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});

describe.each(folders)('%spackage.json', (folder) => {
  it.each(['dependencies', 'devDependencies', 'overrides'] as const)('pins its %s', (field) => {
    const versions = flat(readManifest(folder)[field] ?? {});
    expect(versions.filter(([, version]) => !exactVersion.test(version))).toEqual([]);
  });
});

describe('missingOptionalPackages', () => {
  const parent = { version: '1.0.0', optionalDependencies: { 'build-linux': '1.0.0' } };

  it('finds a hole', () => {
    const packages = { '': {}, 'node_modules/tool': parent };
    expect(missingOptionalPackages({ packages })).toEqual(['node_modules/tool → build-linux']);
  });

  it("finds a hole in the project's own dependencies", () => {
    expect(missingOptionalPackages({ packages: { '': parent } })).toEqual([
      'package.json → build-linux',
    ]);
  });

  it.each([
    ['beside its parent', 'node_modules/build-linux'],
    ['inside its parent', 'node_modules/@scope/host/node_modules/tool/node_modules/build-linux'],
    ['beside its parent, in a host', 'node_modules/@scope/host/node_modules/build-linux'],
  ])('accepts an entry %s', (_title, place) => {
    const packages = {
      'node_modules/@scope/host/node_modules/tool': parent,
      [place]: { version: '1.0.0' },
    };
    expect(missingOptionalPackages({ packages })).toEqual([]);
  });

  it('does not accept an entry inside another package', () => {
    const packages = {
      'node_modules/tool': parent,
      'node_modules/other/node_modules/build-linux': { version: '1.0.0' },
    };
    expect(missingOptionalPackages({ packages })).toHaveLength(1);
  });
});

describe('packagesBelowFloor', () => {
  const lockedAt = (version: string) => ({
    packages: { 'node_modules/next': { version } },
  });

  it.each(['16.4.4', '16.3.99', '9.9.9', '16.4.5-canary.1'])('refuses %s', (version) => {
    expect(packagesBelowFloor(lockedAt(version), { next: '16.4.5' })).toHaveLength(1);
  });

  it.each(['16.4.5', '16.10.0', '100.0.0'])('accepts %s', (version) => {
    expect(packagesBelowFloor(lockedAt(version), { next: '16.4.5' })).toEqual([]);
  });

  it('looks at nested copies', () => {
    const packages = {
      'node_modules/next': { version: '16.4.5' },
      'node_modules/tool/node_modules/next': { version: '15.0.0' },
    };
    expect(packagesBelowFloor({ packages }, { next: '16.4.5' })).toEqual([
      'node_modules/tool/node_modules/next is 15.0.0, the floor is 16.4.5',
    ]);
  });

  it('says so when a package is not there at all', () => {
    expect(packagesBelowFloor({ packages: {} }, { next: '16.4.5' })).toEqual([
      'next is not in the lockfile',
    ]);
  });
});
