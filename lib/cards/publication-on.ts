import type { Snapshot } from '@/lib/content/library/snapshot';
import { publication } from '@/lib/content/publication';

/** What a picture says of the publication. */
type PublicationText = { name: string; tagline: string; description: string };

/** What the publication says of itself on pictures of some content, in the script in which that is. */
export function publicationOn({ shownAs }: Pick<Snapshot, 'shownAs'>): PublicationText {
  const { name, tagline, description } = publication();
  if (!shownAs) return { name, tagline, description };
  const { text } = shownAs;
  return { name: text(name), tagline: text(tagline), description: text(description) };
}
