import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { folders } from '../../lib/content/compiled/folders';
import { CARRIED_FILE } from '../../lib/content/generations/publish-generation';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import {
  abandonBuild,
  beginBuild,
  completeBuild,
  carriedBy,
  BUILDS,
  currentBuild,
  finishBuild,
  WORKSHOP,
} from './builds.mjs';

/** @param {string} root The project's folder. @param {string} text Content of the build. */
function build(root, text) {
  writeFiles(root, { [folders.published]: `.contentlayer/generations/line/${text}` });
  vi.stubEnv('SITE_URL', 'https://news.example');
  const { name, generation } = beginBuild(root, { timeZone: 'UTC' });
  vi.unstubAllEnvs();
  expect(generation).toBe(`.contentlayer/generations/line/${text}`);
  const output = { 'server/app.js': text, 'static/a.css': text, 'cache/a': text, 'types/a.ts': '' };
  for (const [file, value] of Object.entries({ ...output, BUILD_ID: name }))
    writeFiles(root, { [`${WORKSHOP}/${file}`]: value });
  return name;
}

const served = (/** @type {string} */ root, /** @type {string} */ file) =>
  readFileSync(path.join(root, currentBuild(root) ?? '', file), 'utf8');

it('is served once it is whole, with the content that it was made of', () => {
  const root = temporaryFolder();
  expect(currentBuild(root)).toBeNull();
  const name = build(root, 'one');
  expect(currentBuild(root)).toBeNull();
  finishBuild(root, name);
  expect(currentBuild(root)).toBe(`${BUILDS}/${name}`);
  writeFiles(root, { [folders.published]: 'two' });
  expect(served(root, CARRIED_FILE)).toContain('.contentlayer/generations/line/one');
  expect(carriedBy(root, currentBuild(root) ?? '')).toEqual({
    generation: '.contentlayer/generations/line/one',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    told: { CONTENT_DIR: null, PORT: null, SITE_URL: 'https://news.example' },
    settings: { timeZone: 'UTC' },
  });
  // Next's cache stays where the next build is made.
  expect(existsSync(path.join(root, WORKSHOP, 'cache/a'))).toBe(true);
});

it('is left alone by the next two, which may fail or be killed', () => {
  const root = temporaryFolder();
  const first = build(root, 'one');
  finishBuild(root, first);
  abandonBuild(root, build(root, 'failed'));
  build(root, 'killed');
  expect(currentBuild(root)).toBe(`${BUILDS}/${first}`);
  for (const text of ['two', 'three']) {
    finishBuild(root, build(root, text));
    expect(served(root, 'static/a.css')).toBe(text);
    expect(readFileSync(path.join(root, BUILDS, first, 'static/a.css'), 'utf8')).toBe('one');
  }
  finishBuild(root, build(root, 'four'));
  expect(existsSync(path.join(root, BUILDS, first))).toBe(false);
});

it('has the static files of the two before it, for readers of their pages', () => {
  const root = temporaryFolder();
  const files = () => readdirSync(path.join(root, currentBuild(root) ?? '', 'static'));
  for (const [at, text] of ['one', 'two', 'three', 'four', 'five'].entries()) {
    const name = build(root, text);
    writeFiles(root, { [`${WORKSHOP}/static/${text}.js`]: text });
    completeBuild(root);
    finishBuild(root, name);
    // Its own stay as they are.
    expect(served(root, 'static/a.css')).toBe(text);
    const names = ['one', 'two', 'three', 'four', 'five'].slice(Math.max(0, at - 2), at + 1);
    expect(files()).toEqual(['a.css', ...names.map((each) => `${each}.js`).sort()]);
    for (const each of names) expect(served(root, `static/${each}.js`)).toBe(each);
    rmSync(path.join(root, WORKSHOP), { recursive: true });
  }
});

it('gives way to the newest whole one where the pointer leads nowhere', () => {
  const root = temporaryFolder();
  const first = build(root, 'one');
  finishBuild(root, first);
  const second = build(root, 'two');
  finishBuild(root, second);
  rmSync(path.join(root, BUILDS, second, 'BUILD_ID'));
  expect(currentBuild(root)).toBe(`${BUILDS}/${first}`);
  writeFiles(root, { '.next/current': '' });
  expect(currentBuild(root)).toBe(`${BUILDS}/${first}`);
});

it('has a name of its own, in order, though another begins in the same millisecond', () => {
  const root = temporaryFolder();
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const names = ['one', 'two', 'three'].map((text) => build(root, text));
  vi.useRealTimers();
  expect(new Set(names).size).toBe(3);
  expect(names.toSorted()).toEqual(names);
});

it('is where the compiler looks for generations that are still carried', () => {
  expect(folders.builds).toBe(BUILDS);
});
