import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '../lib/main.mjs';
import { environmentOf } from './read-dockerfile.mjs';

/** Steps that say something about the image, and make nothing. */
const SAYING = new Set(['ENV', 'EXPOSE', 'HEALTHCHECK', 'CMD', 'USER']);

/**
 * Carries out the steps of a stage in a folder, as Docker does in an image.
 *
 * @param {import('./read-dockerfile.mjs').Stage} stage The stage.
 * @param {object} options Settings of the stage.
 * @param {string} options.root The folder that is its `/`.
 * @param {string} options.context The folder that it is given.
 * @param {Map<string, string>} options.stages The folders of earlier stages, by name.
 * @param {Record<string, string>} options.given The values of its ARGs.
 * @param {Record<string, string | undefined>} options.machine Variables of this machine that a command needs.
 * @returns {string} Its working folder.
 * @throws {ExpectedError} When a step fails, or is of a kind that is not known here.
 */
export function replay(stage, { root, context, stages, given, machine }) {
  const at = (/** @type {string} */ place) => path.join(root, path.posix.resolve(here, place));
  const environment = environmentOf(stage);
  let here = '/';
  for (const { instruction, rest } of stage.steps) {
    if (instruction === 'WORKDIR') {
      here = path.posix.resolve(here, rest);
      mkdirSync(at('.'), { recursive: true });
    } else if (instruction === 'ARG') {
      if (rest in given) environment[rest] = given[rest] ?? '';
    } else if (instruction === 'COPY') {
      const words = rest.split(/\s+/u);
      const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : '';
      const source = from ? (stages.get(from) ?? '') : context;
      const target = words.pop() ?? '';
      for (const word of words) copy(path.join(source, word), at(target), target.endsWith('/'));
    } else if (instruction === 'RUN') {
      console.log(`RUN ${rest}`);
      const options = {
        cwd: at('.'),
        env: /** @type {never} */ ({ ...machine, ...environment, PWD: at('.') }),
      };
      const { status } = spawnSync('/bin/sh', ['-c', rest], { ...options, stdio: 'inherit' });
      if (status !== 0) throw new ExpectedError(`RUN ${rest}`);
    } else if (!SAYING.has(instruction)) {
      throw new ExpectedError(`${instruction} is not known here`);
    }
  }
  return at('.');
}

/**
 * @param {string} source A file, or a folder of which the content is meant.
 * @param {string} target Path of the copy, or the folder for it.
 * @param {boolean} isFolder Whether the target is a folder for files.
 */
function copy(source, target, isFolder) {
  const isFile = path.extname(source) !== '' && !source.endsWith('.');
  const place = isFile && isFolder ? path.join(target, path.basename(source)) : target;
  cpSync(source, place, { recursive: true, verbatimSymlinks: true });
}
