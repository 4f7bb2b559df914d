import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import { folderBeside, installReason, markInstalled, takePlace } from './dependencies.mjs';

function project() {
  return temporaryFolder({
    'package.json': '{ "scripts": {}, "dependencies": { "a": "1.0.0" } }',
    'package-lock.json': '{ "a": "1.0.0" }',
  });
}

function installedProject() {
  const root = project();
  mkdirSync(path.join(root, 'node_modules'));
  markInstalled(root);
  return root;
}

describe('installReason', () => {
  it('is there on a bare clone', () => {
    expect(installReason(project())).toBe('there are none yet');
  });

  it('is there after an interrupted install', () => {
    const root = project();
    mkdirSync(path.join(root, 'node_modules'));
    expect(installReason(root)).toContain('not finished');
  });

  it('is gone after an install', () => {
    expect(installReason(installedProject())).toBeUndefined();
  });

  it('is there when the lockfile has changed, and gone when it is as before', () => {
    const root = installedProject();
    writeFiles(root, { 'package-lock.json': '{ "a": "1.0.1" }' });
    expect(installReason(root)).toContain('have changed');
    writeFiles(root, { 'package-lock.json': '{ "a": "1.0.0" }' });
    expect(installReason(root)).toBeUndefined();
  });

  it('is there when package.json asks for something else, so that npm can say they disagree', () => {
    const root = installedProject();
    writeFiles(root, { 'package.json': '{ "dependencies": { "a": "1.0.0", "b": "2.0.0" } }' });
    expect(installReason(root)).toContain('have changed');
  });

  it('is there where only those of the site are, and more is needed', () => {
    const root = project();
    mkdirSync(path.join(root, 'node_modules'));
    markInstalled(root, 'site');
    expect(installReason(root, 'site')).toBeUndefined();
    expect(installReason(root)).toContain('the site alone');
    markInstalled(root);
    expect(installReason(root, 'site')).toBeUndefined();
  });

  it('does not come from a changed script', () => {
    const root = installedProject();
    writeFiles(root, {
      'package.json': '{ "scripts": { "new": "x" }, "dependencies": { "a": "1.0.0" } }',
    });
    expect(installReason(root)).toBeUndefined();
  });
});

it('puts whole packages in the place of others', () => {
  const root = temporaryFolder({ 'node_modules/a': 'old', 'beside/node_modules/a': 'new' });
  const [beside, place] = [path.join(root, 'beside'), path.join(root, 'node_modules')];
  takePlace(path.join(beside, 'node_modules'), place);
  expect(readFileSync(path.join(place, 'a'), 'utf8')).toBe('new');
  expect(readdirSync(beside)).toEqual([]);
});

it('puts packages where there were none', () => {
  const root = temporaryFolder({ 'beside/node_modules/a': 'new' });
  const place = path.join(root, 'node_modules');
  takePlace(path.join(root, 'beside/node_modules'), place);
  expect(readFileSync(path.join(place, 'a'), 'utf8')).toBe('new');
});

describe('folderBeside', () => {
  it('leaves alone what another process is installing', () => {
    const root = temporaryFolder({ [`.next/packages/${process.ppid}/node_modules/a`]: 'half' });
    const folder = folderBeside(root);
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(path.dirname(folder)).toSorted()).toEqual(
      [`${process.pid}`, `${process.ppid}`].toSorted(),
    );
  });

  it('removes what was left by processes that have ended, and its own', () => {
    const root = temporaryFolder({
      '.next/packages/node_modules/a': 'from before',
      '.next/packages/4194305/node_modules/a': 'no process has so high a number',
      [`.next/packages/${process.pid}/node_modules/a`]: 'of a process with the same number',
    });
    const folder = folderBeside(root);
    expect(readdirSync(path.dirname(folder))).toEqual([`${process.pid}`]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
