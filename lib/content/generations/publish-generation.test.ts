import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { describe, MANIFEST_FILE } from './manifest';
import { readPointer } from './pointer';
import { CARRIED_FILE, publishGeneration } from './publish-generation';
import { verify } from './verify';

/** A project whose content is published again and again. */
function project() {
  const root = temporaryFolder({ 'compiled/bodies/a.pack': 'always the same' });
  const compiled = path.join(root, 'compiled');
  const places = {
    generations: path.join(root, 'generations'),
    line: 'line',
    builds: path.join(root, 'builds'),
    shown: path.join(root, 'shown'),
  };
  const line = path.join(places.generations, 'line');
  return {
    root,
    line,
    names: () => readdirSync(line).filter((name) => name !== 'current'),
    publish: async (text: string, of = 'line') => {
      writeWhole(path.join(compiled, 'index.json'), JSON.stringify(text));
      return publishGeneration(compiled, describe(compiled), { ...places, line: of });
    },
  };
}

const textOf = (generation: string) =>
  JSON.parse(readFileSync(path.join(generation, 'index.json'), 'utf8')) as unknown;

/** Makes a generation one that no server has said for some hours to use. */
const unusedFor = (hours: number, generation: string) => {
  const then = new Date(Date.now() - hours * 60 * 60 * 1000);
  utimesSync(path.join(generation, MANIFEST_FILE), then, then);
};

it('seals what is compiled, and has it served', async () => {
  const { line, publish } = project();
  const one = await publish('one');
  expect(path.join(line, readPointer(line) ?? '')).toBe(one);
  await verify(one, null);
  const two = await publish('two');
  expect(path.join(line, readPointer(line) ?? '')).toBe(two);
  expect([textOf(one), textOf(two)]).toEqual(['one', 'two']);
  const file = (generation: string) => statSync(path.join(generation, 'bodies/a.pack')).ino;
  expect(file(one)).toBe(file(two));
});

it('serves again what was served before, and makes anew what of it is damaged', async () => {
  const { line, publish, names } = project();
  const one = await publish('one');
  const two = await publish('two');
  rmSync(path.join(one, 'index.json'));
  writeFileSync(path.join(one, 'index.json'), '"damaged"');
  expect(await publish('one')).toBe(one);
  expect(textOf(one)).toBe('one');
  expect(path.basename(one)).toBe(readPointer(line));
  expect(new Set(names())).toEqual(new Set([one, two].map((each) => path.basename(each))));
});

it('leaves the time of its pointer alone where nothing has changed', async () => {
  const { line, publish } = project();
  await publish('one');
  const pointer = path.join(line, 'current');
  utimesSync(pointer, 1000, 1000);
  await publish('one');
  expect(statSync(pointer).mtimeMs).toBe(1_000_000);
});

it('keeps the newest three, those in use, and those of builds', async () => {
  const { root, publish, names } = project();
  const carried = await publish('carried');
  writeFiles(root, { [`builds/1/${CARRIED_FILE}`]: JSON.stringify({ generation: carried }) });
  const old = await publish('old');
  const used = [await publish('used'), await publish('used too'), await publish('and used')];
  unusedFor(9, carried);
  unusedFor(8, old);
  const last = await publish('last');
  expect(existsSync(old)).toBe(false);
  expect(new Set(names())).toEqual(
    new Set([carried, ...used, last].map((each) => path.basename(each))),
  );
  for (const [index, each] of used.entries()) unusedFor(index + 1, each);
  await publish('last');
  expect(new Set(names())).toEqual(
    new Set([carried, ...used.slice(0, 2), last].map((each) => path.basename(each))),
  );
});

it('removes what was left unfinished, and the lines of programs that no build is of', async () => {
  const { root, line, publish } = project();
  const other = await publish('one', 'built');
  writeFiles(root, { [`builds/1/${CARRIED_FILE}`]: JSON.stringify({ generation: other }) });
  await publish('one', 'gone');
  mkdirSync(path.join(line, '0123456789ab.part/bodies'), { recursive: true });
  await publish('one');
  expect(readdirSync(path.join(root, 'generations')).sort()).toEqual(['built', 'line']);
  expect(readdirSync(line).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('switches nothing where the disk refuses to take all of it', async () => {
  const { root, line, publish } = project();
  const one = await publish('one');
  const manifest = { files: { 'bodies/missing.pack': 'x' }, images: {} };
  const places = { generations: path.dirname(line), line: 'line', builds: '', shown: '' };
  await expect(publishGeneration(path.join(root, 'compiled'), manifest, places)).rejects.toThrow();
  expect(readPointer(line)).toBe(path.basename(one));
});
