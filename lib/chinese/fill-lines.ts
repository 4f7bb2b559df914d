import { unitsWithin, type WidthOf } from './line-units';

/**
 * Breaks a paragraph into lines, each as full as it goes; what may not begin or end a line does not.
 * @param text without line breaks
 * @param width of a line, in em
 */
export function fillLines(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const unit of unitsWithin(text, width, widthOf)) {
    const longer = (lines.at(-1) ?? '') + unit.text;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(unit.text);
  }
  return lines.map((line) => line.trim());
}
