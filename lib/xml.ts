const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Characters that XML 1.0 cannot hold, not even as a reference (§ 2.2 Characters: https://www.w3.org/TR/xml/#charsets),
 * lone halves of surrogate pairs among them.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Takes out the characters that no XML document may hold. */
export function xmlCharacters(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}

/** Text for an element or an attribute in double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replaceAll(
    /[&<>"]/gu,
    (character) => entities[character] ?? character,
  );
}
