/** Decodes percent-encoding; a text with a plain `%` in it, as in `50%.png`, stays as it is. */
export function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
