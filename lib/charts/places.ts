/**
 * Maps offsets of a fence's text to offsets in its file: in a quotation or an item each line has
 * something before it.
 * @param text content of the fence
 * @param file the whole file
 * @param from offset of the fence in it
 * @returns from an offset in the text to one in the file
 */
export function placesIn(text: string, file: string, from: number): (at: number) => number {
  const lines: { start: number; end: number; found: number }[] = [];
  let cursor = from;
  let start = 0;
  // Its first line names the language, and is none of the text.
  if (/^(?:`{3}|~{3})/u.test(file.slice(from, from + 3))) cursor = file.indexOf('\n', from) + 1;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const indent = line.length - line.trimStart().length;
    const found = said === '' ? -1 : file.indexOf(said, cursor);
    if (found >= 0) cursor = found + said.length;
    lines.push({ start, end: start + line.length, found: found < 0 ? -1 : found - indent });
    start += line.length + 1;
  }
  return (at) => {
    const line = lines.find(({ end }) => at <= end);
    return line && line.found >= 0 ? line.found + at - line.start : from;
  };
}
