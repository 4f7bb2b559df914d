import type { Snapshot } from '@/lib/content/library/snapshot';
import { publication } from '@/lib/content/publication';

/** Words about the publication on a picture. */
type PublicationText = { name: string; tagline: string; description: string };

/** Gives the publication's words for pictures of some content, in the script of that content. */
export function publicationOn({ shownAs }: Pick<Snapshot, 'shownAs'>): PublicationText {
  const { name, tagline, description } = publication();
  if (!shownAs) return { name, tagline, description };
  const { text } = shownAs;
  return { name: text(name), tagline: text(tagline), description: text(description) };
}
