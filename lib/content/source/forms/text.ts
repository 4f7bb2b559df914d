import { joinLines } from '@/lib/chinese/line-ends';
import { withoutInvisible } from '@/lib/html/invisible';
import { parsed, quote, refused, type Parsed } from '../problem';

/** Text in one line, trimmed, without what nobody sees. An empty one is as good as missing. */
export function parseText(value: unknown): Parsed<string> {
  if (typeof value === 'object') return notText(value);
  if (typeof value !== 'string') {
    const quoted = `"${quote(value)}"`;
    return refused(
      `应为文字，却是 ${quote(value)}。请加引号，例如 ${quoted}。`,
      `expected text, found ${quote(value)}. Put it in quotes, e.g. ${quoted}.`,
      typeof value === 'number' ? { correction: quoted } : {},
    );
  }
  const text = toLine(value);
  return text ? parsed(text) : refused('不能为空。请填写。', 'must not be empty. Fill it in.');
}

/** Puts what an editor wrote in one line, composed (NFC): a line end is a space, or nothing where Chinese has none. */
export function toLine(text: string): string {
  return joinLines(withoutInvisible(text)).trim().normalize('NFC');
}

function notText(value: unknown): Parsed<string> {
  return refused(
    `应为文字，却是列表或几项：${quote(value)}。请只写文字；以 [ 或 { 开头的文字，给整个值加引号。`,
    `expected text, found a list or a map: ${quote(value)}. Write text alone; quote the whole value where it begins with [ or {.`,
  );
}
