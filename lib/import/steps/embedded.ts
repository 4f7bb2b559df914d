import type { Edit } from '@/lib/content/source/edit';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { digest } from '@/lib/digest';
import { aboutPlace, type Body, type BodyStep } from '../bodies/body-step';
import { codeRanges } from '../held';
import type { Attachment, SourceDocument } from '../model';
import { isIntact } from '../source/broken-pictures';

/** Pictures that are written into a text, as `data:` or as `<svg>`, become files: readers fetch them once. */
export const embedded: BodyStep = {
  name: 'embedded',
  open: () => {
    const attachments = new Map<string, Attachment>();
    return {
      brought: () => attachments.values(),
      edits: async (body) => {
        if (!/data:image\/|<svg\b/iu.test(body.text)) return [];
        const found = findPictures(body);
        const intact = await Promise.all(found.map(({ bytes }) => isIntact(bytes)));
        return found
          .filter((_, at) => intact[at])
          .map(({ start, end, bytes, ending, write }) => {
            const attachment = attachmentOf(body.document, bytes, ending);
            attachments.set(attachment.place, attachment);
            const note = aboutPlace(
              body,
              start,
              'done',
              'image-embedded',
              `写在正文里的图片存成了文件 ${attachment.place}。`,
              `a picture in the text was saved as ${attachment.place}.`,
            );
            return { start, end, text: write(`/${attachment.place}`), note };
          });
      },
    };
  },
};

/** A picture in a text. */
type Embedded = Omit<Edit, 'text'> & {
  /** The file that it is. */
  bytes: Buffer;
  /** Ending of the file's name. */
  ending: string;
  /** Writes what stands in its place. */
  write: (address: string) => string;
};

const DATA =
  /data:image\/(?<type>png|jpe?g|gif|webp|avif|svg\+xml)(?<options>(?:;[\w=-]+)*),(?<data>[^\s"')>]+)/giu;

/** A drawing that holds no other. */
const DRAWING = /<svg\b(?<attributes>[^>]*)>(?:(?!<svg\b)[\s\S])*?<\/svg>/giu;

function findPictures({ text, start: bodyStart, tree }: Body): Embedded[] {
  const code = codeRanges(text, tree()).filter(
    ([start, end]) => !text.slice(start, end).startsWith('<!--'),
  );
  const isPicture = ({ index }: RegExpExecArray) =>
    index >= bodyStart && !code.some(([start, end]) => start <= index && index < end);
  const data = [...text.matchAll(DATA)].filter(isPicture).map((match) => {
    const { type = '', options = '', data: written = '' } = match.groups ?? {};
    const isBase64 = options.toLowerCase().includes(';base64');
    return {
      start: match.index,
      end: match.index + match[0].length,
      bytes: isBase64
        ? Buffer.from(decodeOrKeep(written), 'base64')
        : Buffer.from(decodeOrKeep(written)),
      ending: type.toLowerCase().replace('svg+xml', 'svg').replace('jpeg', 'jpg'),
      write: (address: string) => address,
    };
  });
  const drawings = [...text.matchAll(DRAWING)].filter(isPicture).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    bytes: Buffer.from(asFile(match[0], match.groups?.attributes ?? '')),
    ending: 'svg',
    write: (address: string) => `<img src="${address}" alt="${titleOf(match[0])}">`,
  }));
  return [...data, ...drawings];
}

function attachmentOf({ file }: SourceDocument, bytes: Buffer, ending: string): Attachment {
  const place = `assets/embedded/${digest(bytes).slice(0, 12)}.${ending}`;
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
