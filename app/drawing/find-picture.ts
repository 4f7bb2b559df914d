import type { PictureRoute } from '@/lib/addresses/route-table';
import { pictureOf, type Picture } from '@/lib/cards/picture';
import { pictureVersion } from '@/lib/cards/picture-version';
import { openContents } from '@/lib/content/generations/registry';
import type { Library } from '@/lib/content/library/create-library';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Locale } from '@/lib/site';
import { now } from '@/lib/time/clock';

/** A picture, and the content that it is of, both in the script of its readers. */
export type FoundPicture = { picture: Picture; content: Snapshot };

/** Finds a picture by its version, whichever content that is of; null where none that is open has it. */
export async function findPicture(
  route: PictureRoute,
  locale: Locale,
  version: string,
): Promise<FoundPicture | null> {
  for (const [library, epoch] of contents()) {
    const written = library.at(epoch);
    if (!written || pictureVersion(route, written, locale) !== version) continue;
    const content = await library.in(locale, epoch);
    const picture = content && pictureOf(route, content, locale);
    if (picture) return { picture, content };
  }
  return null;
}

/**
 * Gives the epochs that the proxy may have seen: what is public, and what an editor sees, in all content that is open.
 */
function contents(): [Library, string][] {
  return openContents().flatMap(({ library }): [Library, string][] => [
    [library, library.epochAt(now())],
    [library, library.previewEpoch()],
  ]);
}
