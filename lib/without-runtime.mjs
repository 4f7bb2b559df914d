/**
 * Beginning of the script tags of the reader's script; a page that has them carries no client runtime of Next's
 * (decision 0002).
 */
const READER_SCRIPT = '<script src="/_next/static/reader/';

/**
 * The robots' line that Next writes by itself into a page of status 404 or 410 that is rendered as it is asked for,
 * where the page has one of its own.
 */
const NOINDEX_AGAIN = String.raw`<meta name="robots" content="noindex"\/>(?=.*<meta name="robots")`;

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
    NOINDEX_AGAIN,
  ].join('|'),
  'gsu',
);

/**
 * Link that has browsers show nothing before the page is whole (components/site/document.tsx). React writes it before or
 * behind what Next makes of the page's metadata, whichever is ready first: the same page would have two forms.
 */
const WAIT = /<link rel="expect"[^>]*\/>/u;

/**
 * Takes out of a page what only Next's client runtime would read (decision 0021), and puts its head in one order.
 *
 * @param {string} html A whole page, as Next has rendered it.
 * @returns {string} The page without; as it is where it carries that runtime.
 */
export function withoutRuntime(html) {
  return html.includes(READER_SCRIPT) ? inOrder(html.replaceAll(FOR_RUNTIME, '')) : html;
}

/** @param {string} html A page. */
function inOrder(html) {
  const [wait] = WAIT.exec(html) ?? [];
  if (wait === undefined || !html.includes('<title>')) return html;
  return html.replace(wait, '').replace('<title>', () => `${wait}<title>`);
}
