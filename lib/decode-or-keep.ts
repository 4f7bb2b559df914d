/** Decodes percent-encoding; a text with a plain `%` in it, as in `50%.png`, stays as it is. */
export function decodeOrKeep(text: string): string {
  return decodedBy(decodeURIComponent, text);
}

/** An address as people read it; one whose escapes are no UTF-8, as of pages in GBK, stays as it is. */
export function readableAddress(url: string): string {
  return decodedBy(decodeURI, url);
}

function decodedBy(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
