/**
 * JSON that may stand inside `<script>`, whatever the data: neither `</script>` nor `<!--` ends or opens
 * anything, and the two line ends of Unicode are no line ends of a script.
 * (HTML, § 4.12.1.3 Restrictions for contents of script elements:
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)
 * @param data value that JSON can hold; `JSON.stringify` itself escapes control characters and lone surrogates
 */
export function escapeJson(data: object): string {
  return JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
