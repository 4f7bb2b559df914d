import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { compiledFiles } from '../compiled/compiled-files';
import type { ContentIndex } from '../model';
import { pointedSince } from './pointer';
import { openGeneration, type Generation } from './registry';
import { verify } from './verify';

/**
 * Loads a generation, beside whatever is served.
 * @param folder folder of the generation, below the project
 * @param sound folder of one that is known to be whole, or null
 * @throws {Error} when it is not as it was sealed
 */
export async function loadGeneration(folder: string, sound: string | null): Promise<Generation> {
  await verify(path.resolve(folder), sound);
  const text = await readFile(compiledFiles({ folder }).index, 'utf8');
  const content = JSON.parse(text) as ContentIndex;
  const since = pointedSince(path.dirname(path.resolve(folder))) ?? site.builtAt;
  const generation = openGeneration(folder, content, since);
  // Makes the snapshot now, so that the first reader need not wait for it.
  generation.library.at(generation.library.epochAt(clockNow()));
  return generation;
}
