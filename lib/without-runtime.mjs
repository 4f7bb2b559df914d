/**
 * Beginning of the script tags of the reader's script; a page that has them carries no client runtime of Next's
 * (decision 0002).
 */
const READER_SCRIPT = '<script src="/_next/static/reader/';

/**
 * Parts of a page that are for Next's client runtime, and for React's hydration: the page once more, as flight data, in
 * inline scripts; scripts with client components, in whose place nothing stands on our pages; loading ahead of any
 * script, which a browser finds at the end of the same page; marks of where a text or a component ends. In text and in
 * JSON a page has neither `<script` nor `<!--`: there `<` is escaped.
 */
const FOR_RUNTIME = new RegExp(
  [
    String.raw`<script>(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\(.*?<\/script>`,
    String.raw`<script src="\/_next\/static\/chunks\/[^"]+" async=""><\/script>`,
    String.raw`<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>`,
    String.raw`<div hidden=""><!--\$--><!--\/\$--><\/div>`,
    String.raw`<!--(?: |\/?\$)-->`,
    ' data-precedence="next"(?=/>)',
  ].join('|'),
  'gsu',
);

/**
 * Takes out of a page what only Next's client runtime would read (decision 0021).
 *
 * @param {string} html A whole page, as Next has rendered it.
 * @returns {string} The page without; as it is where it carries that runtime.
 */
export function withoutRuntime(html) {
  return html.includes(READER_SCRIPT) ? html.replaceAll(FOR_RUNTIME, '') : html;
}
