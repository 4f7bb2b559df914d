import type { Picture } from '@/lib/cards/picture';
import { readBody } from '@/lib/content/compiled/body';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';

/** The body that a picture takes words from, in the script of its readers; null where it is so as compiled. */
export async function bodyFor(picture: Picture, content: CompiledContent): Promise<string | null> {
  if (!('body' in picture) || !content.shownAs) return null;
  const { html } = await readBody(content, picture.body);
  return html;
}
