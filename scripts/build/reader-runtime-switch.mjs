import { ExpectedError } from '../lib/main.mjs';

/**
 * Reads the switch between the two builds.
 *
 * @param {string | undefined} value `READER_RUNTIME` as set.
 * @returns {'reader' | 'next'} The reader's script alone (the default), or Next's client runtime.
 * @throws {ExpectedError} On any other value.
 */
export function readReaderRuntime(value) {
  if (value === undefined || value === '' || value === 'reader') return 'reader';
  if (value === 'next') return 'next';
  throw new ExpectedError(`READER_RUNTIME is "${value}": write "reader" (the default) or "next".`);
}
