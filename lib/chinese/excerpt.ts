/** About three lines on a phone. */
const LIMIT = 110;

/**
 * The opening of a text in whole sentences: as many as fit, and if not even one fits, the first
 * `limit` characters and an ellipsis.
 * @param paragraphs plain text, one paragraph an entry
 * @param limit in characters (code points)
 */
export function excerpt(paragraphs: readonly string[], limit = LIMIT): string {
  let taken = '';
  for (const sentence of sentences(paragraphs)) {
    if ([...taken, ...sentence].length > limit) break;
    taken += sentence;
  }
  if (taken) return taken.trim();
  const opening = [...paragraphs.join('').trim()];
  return opening.length > limit ? `${opening.slice(0, limit - 2).join('')}……` : opening.join('');
}

/** Cut only after 。！？ and their Latin kin, with the closing quotation marks that follow. */
function sentences(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap(
    (text) => text.match(/.+?(?:[。！？](?![。！？])|[.!?](?=\s)|$)[”’」』）》"']*\s*/gsu) ?? [],
  );
}
