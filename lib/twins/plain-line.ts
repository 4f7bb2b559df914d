/** A text on one line of Markdown in which no character is markup: none is lost to who renders it. */
export function plainLine(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#$~|&{}]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();
}
