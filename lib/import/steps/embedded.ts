import type { Edit } from '@/lib/content/source/edit';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { digest } from '@/lib/digest';
import {
  aboutPlace,
  type Body,
  type BodyEdit,
  type BodyStep,
  type Unparsed,
} from '../bodies/body-step';
import { codeRanges } from '../held';
import type { Attachment, SourceDocument } from '../model';
import { isIntact } from '../source/broken-pictures';

/** Pictures and sound that are written into a text, as `data:` or as `<svg>`, become files: readers fetch them once. */
export const embedded: BodyStep = {
  name: 'embedded',
  open: () => {
    const attachments = new Map<string, Attachment>();
    return {
      brought: () => attachments.values(),
      edits: async (body) => {
        if (!/data:(?:image|audio)\/|<svg\b/iu.test(body.text)) return [];
        const found = findPictures(body);
        const { edits, files } = await filed(body, found);
        for (const file of files) attachments.set(file.place, file);
        return edits;
      },
    };
  },
};

/**
 * Gives what makes files of pictures and sound in a text: the edits, and the files. A picture that cannot be read
 * stays as it is.
 */
export async function filed(
  body: Unparsed,
  found: readonly Embedded[],
): Promise<{ edits: BodyEdit[]; files: Attachment[] }> {
  const intact = await Promise.all(
    found.map(async ({ bytes, isSound }) => isSound || (await isIntact(bytes))),
  );
  const whole = found.filter((_, at) => intact[at]);
  const files = whole.map(({ bytes, ending }) => attachmentOf(body.document, bytes, ending));
  const edits = whole.map(({ start, end, write, isSound }, at) => {
    const place = files[at]?.place ?? '';
    const [zh, en] = isSound ? ['声音', 'a recording'] : ['图片', 'a picture'];
    const note = aboutPlace(
      body,
      start,
      'done',
      'image-embedded',
      `写在正文里的${zh}存成了文件 ${place}。`,
      `${en} in the text was saved as ${place}.`,
    );
    return { start, end, text: write(`/${place}`), note };
  });
  return { edits, files };
}

/** A picture or sound in a text. */
export type Embedded = Omit<Edit, 'text'> & {
  /** The file that it is. */
  bytes: Buffer;
  /** Ending of the file's name. */
  ending: string;
  /** Whether it is sound. */
  isSound: boolean;
  /** Writes what stands in its place. */
  write: (address: string) => string;
};

const DATA =
  /data:(?<kind>image|audio)\/(?<type>png|jpe?g|gif|webp|avif|svg\+xml|mpeg|mp[34]|(?:x-)?(?:m4a|wav|flac)|aac|ogg|webm)(?<options>(?:;[\w=-]+)*),(?<data>[^\s"')>]+)/giu;

/** Endings of files where a type is called otherwise. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['svg+xml', 'svg'],
  ['jpeg', 'jpg'],
  ['mpeg', 'mp3'],
  ['mp4', 'm4a'],
]);

/** A drawing that holds no other. */
const DRAWING = /<svg\b(?<attributes>[^>]*)>(?:(?!<svg\b)[\s\S])*?<\/svg>/giu;

function findPictures({ text, start: bodyStart, tree }: Body): Embedded[] {
  const code = codeRanges(text, tree()).filter(
    ([start, end]) => !text.slice(start, end).startsWith('<!--'),
  );
  const isPicture = (offset: number) =>
    offset >= bodyStart && !code.some(([start, end]) => start <= offset && offset < end);
  const data = dataIn(text).filter(({ start }) => isPicture(start));
  const drawings = [...text.matchAll(DRAWING)]
    .filter(({ index }) => isPicture(index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      bytes: Buffer.from(asFile(match[0], match.groups?.attributes ?? '')),
      ending: 'svg',
      isSound: false,
      write: (address: string) => `<img src="${address}" alt="${titleOf(match[0])}">`,
    }));
  return [...data, ...drawings];
}

/** Finds pictures and sound that are addresses; what stands in code too. */
export function dataIn(text: string): Embedded[] {
  return [...text.matchAll(DATA)].map((match) => {
    const { kind = '', type = '', options = '', data: written = '' } = match.groups ?? {};
    const isBase64 = options.toLowerCase().includes(';base64');
    const name = type.toLowerCase().replace(/^x-/u, '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      bytes: isBase64
        ? Buffer.from(decodeOrKeep(written), 'base64')
        : Buffer.from(decodeOrKeep(written)),
      ending: ENDINGS.get(name) ?? name,
      isSound: kind.toLowerCase() === 'audio',
      write: (address: string) => address,
    };
  });
}

/** Address of the folder of what was written into texts, from the root. */
const FOLDER = '/assets/embedded/';

/** Whether an address is that of such a file: what stood in a text too long to be read is there before all else. */
export function isEmbedded(address: string): boolean {
  return address.startsWith(FOLDER);
}

function attachmentOf({ file }: SourceDocument, bytes: Buffer, ending: string): Attachment {
  const place = `${FOLDER.slice(1)}${digest(bytes).slice(0, 12)}.${ending}`;
  return { file, area: 'public', place, bytes };
}

/** A drawing by itself names its language, which HTML does not ask for. */
function asFile(drawing: string, attributes: string): string {
  const named = /\bxmlns\s*=/iu.test(attributes)
    ? drawing
    : drawing.replace(/^<svg/iu, '<svg xmlns="http://www.w3.org/2000/svg"');
  const linked = /\bxlink:/u.test(named) && !/\bxmlns:xlink\s*=/u.test(named);
  return linked
    ? named.replace(/^<svg/iu, '<svg xmlns:xlink="http://www.w3.org/1999/xlink"')
    : named;
}

function titleOf(drawing: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/iu.exec(drawing)?.[1]?.trim() ?? '';
  return title === '' ? '图片' : title.replaceAll('"', '&quot;');
}
