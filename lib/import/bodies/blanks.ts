import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { findExcess } from '@/lib/markdown/limits';
import { CODE } from '../markdown';
import type { SourceDocument } from '../model';
import { about, type Say } from '../note';

/**
 * Writes the blanks that editors of HTML have left in thousands, `&nbsp;`, as the character that they are, where a body
 * would be too much for the gate: each is a sign to the parser.
 */
export function withoutBlanks(document: SourceDocument, say: Say): SourceDocument {
  const { text } = document;
  const { bodyStart } = findFrontMatter(text);
  const body = text.slice(bodyStart);
  if (!body.includes('&nbsp;') || !findExcess(body)) return document;
  const code: string[] = [];
  const lighter = body
    .replaceAll(CODE, (piece) => `\uFDEF${String(code.push(piece) - 1)};`)
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll(/\uFDEF(\d+);/gu, (_, number: string) => code[Number(number)] ?? '');
  if (findExcess(lighter)) return document;
  say(
    about(
      'done',
      document.file,
      'blanks',
      '正文里的 &nbsp; 太多，写成了空格字符本身（U+00A0），显示一样。',
      'the text has too many &nbsp;: they are written as the character itself (U+00A0), which looks the same.',
    ),
  );
  return { ...document, text: text.slice(0, bodyStart) + lighter };
}
