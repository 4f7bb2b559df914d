import { parsed, quote, refused, type Parsed } from '../problem';

/** A line of text, trimmed. An empty one is as good as missing. */
export function parseText(value: unknown): Parsed<string> {
  if (typeof value !== 'string') {
    return refused(
      `应为文字，却是 ${quote(value)}。请加引号，例如 "${quote(value)}"。`,
      `expected text, found ${quote(value)}. Put it in quotes, e.g. "${quote(value)}".`,
      typeof value === 'number' ? { correction: `"${quote(value)}"` } : {},
    );
  }
  const text = value.trim();
  return text ? parsed(text) : refused('不能为空。请填写。', 'must not be empty. Fill it in.');
}
