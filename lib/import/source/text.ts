import { decode } from '@/lib/content/source/decode';
import type { Say } from '../note';
import type { SourceTree } from './tree';

/** Labels of decoders for the encodings that `decode` tells of. */
const LABELS: Readonly<Record<string, string>> = {
  'GBK/GB18030': 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

/** A body longer than this is refused by the gate (rule `too-much`), and nobody reads it. */
const MOST_BYTES = 4_000_000;

/** Characters for each damaged one, at least, in what is a text all the same. */
const SOUND = 40;

/**
 * The text of a file, in whatever encoding Chinese files are found in.
 * @returns null, with a note, when it is no text or too long
 */
export function readText(tree: SourceTree, file: string, say: Say): string | null {
  const bytes = tree.read(file);
  const note = (level: 'lost' | 'look' | 'done', about: string, zh: string, en: string) =>
    say({ level, file, line: 1, about, problem: { zh, en } });
  if (bytes.length > MOST_BYTES) {
    const size = `${(bytes.length / 1_000_000).toFixed(1)} MB`;
    note(
      'lost',
      'too-long',
      `文件有 ${size}，没有导入。请把它分成几篇，或把附带的数据移出正文。`,
      `the file has ${size} and was left out. Split it, or move the data out of the text.`,
    );
    return null;
  }
  const decoded = decode(bytes);
  // Tools may put several byte order marks; the decoder takes off the first alone.
  if (decoded.ok) return decoded.text.replace(/^\uFEFF{2,}/u, '');
  const label = decoded.encoding && LABELS[decoded.encoding];
  const damaged = decoded.lossy.match(/[\uFFFD\0]/gu)?.length ?? 0;
  if (!label && damaged <= decoded.lossy.length / SOUND) {
    note(
      'look',
      'encoding',
      `有 ${String(damaged)} 处字节坏了，读作 �（空字符已去掉）。请找出来改正。`,
      `${String(damaged)} places hold bytes that are no text and were read as � (zeros were taken out). Find and mend them.`,
    );
    return decoded.lossy.replaceAll('\0', '');
  }
  if (!label) {
    note(
      'lost',
      'binary',
      '看不出是什么编码，也许不是文本文件，没有导入。请用编辑器另存为 UTF-8 再导入。',
      'neither UTF-8 nor any encoding that could be told, perhaps no text at all: left out. Save it as UTF-8 and import again.',
    );
    return null;
  }
  note(
    'done',
    'encoding',
    `原为 ${decoded.encoding ?? ''} 编码，已转成 UTF-8。`,
    `was ${decoded.encoding ?? ''}, written as UTF-8.`,
  );
  return new TextDecoder(label).decode(bytes);
}
