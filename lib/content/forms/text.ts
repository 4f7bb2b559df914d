import { parsed, quote, refused, type Parsed } from '../problem';

/** A line of text, trimmed. An empty one is as good as missing. */
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
  const text = value.trim();
  return text ? parsed(text) : refused('不能为空。请填写。', 'must not be empty. Fill it in.');
}

function notText(value: unknown): Parsed<string> {
  return refused(
    `应为文字，却是列表或几项：${quote(value)}。请只写文字；以 [ 或 { 开头的文字，给整个值加引号。`,
    `expected text, found a list or a map: ${quote(value)}. Write text alone; quote the whole value where it begins with [ or {.`,
  );
}
