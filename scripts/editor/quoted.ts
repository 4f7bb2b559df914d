/**
 * A text as a shell takes it for one word, whatever is in it.
 * @param platform of whose shell; that of this machine by default
 */
export function quoted(text: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32')
    // Neither cmd nor PowerShell has a quotation mark within others that both read, and no path has one.
    return /^[\p{L}\p{N}./\\:_+-]+$/u.test(text) ? text : `"${text.replaceAll(/["`$%]/gu, '')}"`;
  return /^[\p{L}\p{N}./_+-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
