import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import { WORKSHOP } from '../lib/builds.mjs';
import { bundleOnce } from './kept-bundle.mjs';

/** A project, and builds of it that a phase after the bundler writes into. */
function project() {
  const root = temporaryFolder({ 'lib/a.ts': 'a', 'content/a.md': 'a', 'lib/a.test.ts': '' });
  const at = (/** @type {string} */ file) => path.join(root, WORKSHOP, file);
  const bundle = vi.fn(() => {
    const code = readFileSync(path.join(root, 'lib/a.ts'), 'utf8');
    writeFiles(root, { [`${WORKSHOP}/server/a.js`]: code, [`${WORKSHOP}/cache/a`]: 'cache' });
    mkdirSync(at('node_modules'), { recursive: true });
    rmSync(at('node_modules/sharp'), { force: true });
    symlinkSync('../../../../node_modules/sharp', at('node_modules/sharp'));
    return Promise.resolve();
  });
  const build = async (settings = { timeZone: 'UTC' }) => {
    await bundleOnce(root, WORKSHOP, settings, bundle);
    const code = readFileSync(at('server/a.js'), 'utf8');
    writeFileSync(at('server/a.js'), 'written over');
    writeFileSync(at('server/page.html'), 'a page');
    return code;
  };
  return { root, at, bundle, build };
}

describe('bundleOnce', () => {
  it('bundles once for other content, and gives what the bundler made', async () => {
    const { root, at, bundle, build } = project();
    await build();
    writeFiles(root, { 'content/a.md': 'b', 'lib/a.test.ts': 'b' });
    await bundleOnce(root, WORKSHOP, { timeZone: 'UTC' }, bundle);
    expect(readFileSync(at('server/a.js'), 'utf8')).toBe('a');
    expect(existsSync(at('server/page.html'))).toBe(false);
    expect(readlinkSync(at('node_modules/sharp'))).toBe('../../../../node_modules/sharp');
    expect(readFileSync(at('cache/a'), 'utf8')).toBe('cache');
    expect(bundle).toHaveBeenCalledTimes(1);
  });

  it('bundles anew for other code, other settings, or what the configuration is told', async () => {
    const { root, bundle, build } = project();
    await build();
    writeFiles(root, { 'lib/a.ts': 'b' });
    expect(await build()).toBe('b');
    await build({ timeZone: 'Asia/Shanghai' });
    vi.stubEnv('SITE_URL', 'https://other.example');
    await build({ timeZone: 'Asia/Shanghai' });
    vi.unstubAllEnvs();
    expect(bundle).toHaveBeenCalledTimes(4);
  });

  it('bundles anew where what it kept is damaged, or was not finished', async () => {
    const { root, bundle, build } = project();
    await build();
    writeFiles(root, { '.next/cache/bundle/files/server/a.js': 'half' });
    expect(await build()).toBe('a');
    bundle.mockRejectedValueOnce(new Error('killed'));
    writeFiles(root, { 'lib/a.ts': 'b' });
    await expect(build()).rejects.toThrow('killed');
    writeFiles(root, { 'lib/a.ts': 'a' });
    await build();
    expect(bundle).toHaveBeenCalledTimes(4);
  });

  it('does not keep what was saved while it bundled', async () => {
    const { root, bundle, build } = project();
    bundle.mockImplementationOnce(() => {
      writeFiles(root, { [`${WORKSHOP}/server/a.js`]: 'a', 'lib/a.ts': 'b' });
      return Promise.resolve();
    });
    expect([await build(), await build()]).toEqual(['a', 'b']);
  });
});
