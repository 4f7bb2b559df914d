import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';

/** A post that names a recording. */
type Recorded = {
  /** The post. */
  document: DocumentFile<'posts'>;
  /** Recording that it names, as read. */
  audio: NonNullable<DocumentFile<'posts'>['record']['audio']>;
  /** Offset of the name. */
  offset: number;
};

/** The posts that name a recording which could be read. */
export function recordedPosts({ posts }: Context): Recorded[] {
  return posts.flatMap((document) => {
    const { audio } = document.record;
    return audio ? [{ document, audio, offset: placeOf(document) }] : [];
  });
}

/** Its address in a map, or the value as a whole. */
function placeOf(document: DocumentFile): number {
  const src = document.frontMatter.rangeOf(['audio', 'src']);
  return src?.[0] ?? offsetOf(document, ['audio']);
}
