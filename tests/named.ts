import { afterAll } from 'vitest';
import { registry } from '@/lib/content/generations/registry';
import { defaultPublication, type Publication } from '@/lib/publication';

/**
 * Has the tests of a file be of another publication, until they are over. It is called where they are defined: in one of them it
 * would hold for the files after it.
 * @param said its settings but its name
 */
export function named(name: string, said: Partial<Publication> = {}): Publication {
  const { current } = registry();
  const before = current.publication;
  afterAll(() => {
    current.publication = before;
  });
  return (current.publication = { ...defaultPublication(name), ...said });
}
