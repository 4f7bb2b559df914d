import { readLabels, saysAi, type PictureLabels } from '@/lib/ai/xmp';
import { labelPackets } from '../source/picture-packets';
import type { Context } from './context';
import type { DocumentFile } from './document-file';
import { picturesOf, type Picture } from './pictures';

/** Labels in a picture's metadata of how it was made, and what is wrong with them. */
export type LabelledPicture = {
  /** Document that shows it. */
  document: DocumentFile;
  /** The picture, as the document names it. */
  picture: Picture;
  /** Whether the metadata cannot be read. */
  damaged: boolean;
  /** Its implicit labels: one, where all is well. */
  aigc: string[];
  /** Whether it says that AI took part in it. */
  byAi: boolean;
};

/** The pictures of some documents that say in their metadata how they were made. */
export function labelledPictures(
  documents: readonly DocumentFile[],
  { locatePicture }: Pick<Context, 'locatePicture'>,
): LabelledPicture[] {
  return documents.flatMap((document) =>
    picturesOf(document).flatMap((picture) => {
      const located = locatePicture(picture.src, document.source);
      if (!located.ok || located.value === null) return [];
      const packets = labelPackets(located.value);
      return packets.length === 0 ? [] : [{ document, picture, ...labelsOf(packets) }];
    }),
  );
}

function labelsOf(packets: readonly string[]) {
  try {
    const read = packets.map(readLabels);
    const aigc = read.flatMap((each) => each.aigc);
    const said: PictureLabels[] = read
      .flatMap(({ sources }) => sources)
      .map((source) => ({ aigc: null, source }));
    return { damaged: false, aigc, byAi: aigc.length > 0 || said.some(saysAi) };
  } catch {
    return { damaged: true, aigc: [], byAi: false };
  }
}
