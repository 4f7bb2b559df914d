import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import dompurify from './dompurify.json' with { type: 'json' };

/** Texts of the Big List of Naughty Strings (MIT) that try to run something: its “Script Injection”. */
const naughtyScripts = naughty.filter((text) => /<|script:|on\w+\s*=/iu.test(text));

/**
 * Mutation XSS: harmless to the parser that sanitises, active when a browser parses again. By
 * confusing namespaces, raw text and comments (https://cure53.de/fp170.pdf, “mXSS Attacks”).
 */
const mutations = [
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mtext><table><mglyph><style><math>x</style><img src onerror=alert(1)>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><p title="</template><img src=x onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
  '<title><p title="</title><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<noembed><p title="</noembed><img src=x onerror=alert(1)>">',
  '<noframes><p title="</noframes><img src=x onerror=alert(1)>">',
  '<iframe><p title="</iframe><img src=x onerror=alert(1)>">',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=alert(1)>">',
  '<svg><![CDATA[><image xlink:href="]]><img src=x onerror=alert(1)>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<!--<img src="--><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--!><img src=x onerror=alert(1)>--!>',
  '<!---><img src=x onerror=alert(1)>',
  '<? foo="><img src=x onerror=alert(1)>">',
  '<! foo="><img src=x onerror=alert(1)>">',
  '</ foo="><img src=x onerror=alert(1)>">',
  '<% foo><x foo="%><img src=x onerror=alert(1)>">',
  '<svg><foreignObject><p><style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<svg><desc><template><style><a title="</style></template><img src onerror=alert(1)>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style>',
  '<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text y=9>x</text></a>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=1 onerror=alert(1) /></svg>#x"/>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video controls><source src=x onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1) controls></audio>',
  '<table background="javascript:alert(1)"><tr><td onmouseover=alert(1)>x</td></tr></table>',
  '<a href="java&#10;script:alert(1)">x</a><a href="&#1;javascript:alert(1)">y</a>',
  '<a href="https:javascript:alert(1)" ping="//other.example" target=_blank>x</a>',
  '<p id="__next_f">x</p><a id=location name=cookie href=/>x</a><img name=getElementById alt=x src=x.png>',
  '<ruby><rt><style></rt><img src=x onerror=alert(1)></style></ruby>',
  '<p/onclick=alert(1)//>x</p><p\u000conclick=alert(1)>x</p><p\u0000onclick=alert(1)>x</p>',
  '<button popovertarget=x onclick=alert(1)>x</button><p id=x popover onbeforetoggle=alert(1)>y</p>',
  '<input autofocus onfocus=alert(1)><input type=image src=x onerror=alert(1)>',
  '<object data="data:text/html,<script>alert(1)</script>"></object><embed src="javascript:alert(1)">',
];

/** Texts that have broken sanitisers: two public collections, and mutations. */
export const payloads: readonly string[] = [
  ...new Set([...naughtyScripts, ...dompurify.payloads, ...mutations]),
];

const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');
/** Within `<…>`, where Markdown ends an address at `<`, `>` and a line break. */
const asAddress = (text: string) => onOneLine(text).replaceAll(/[<>\\]/gu, '\\$&');
const asAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Pictures need a description; without one they would be refused before anything can happen. */
const described = (text: string) => text.replaceAll(/<(img|image)\b/giu, '<$1 alt="x"');

/** The places in a Markdown file where something hostile may stand. */
export const places: Readonly<Record<string, (payload: string) => string>> = {
  'raw HTML': (text) => described(text),
  'raw HTML in an element': (text) => `<div>\n${described(text)}\n\n字\n\n</div>`,
  'raw HTML in a line': (text) => `字 ${onOneLine(described(text))} **字**`,
  'address of a link': (text) => `[字](<${asAddress(text)}>)`,
  'address of a reference': (text) => `[字]\n\n[字]: <${asAddress(text)}>`,
  'bare address': (text) =>
    `<${onOneLine(text).replaceAll(/[<>\s]/gu, '')}> https://a.example/${onOneLine(text)}`,
  'title of a link': (text) => `[字](/a "${onOneLine(text).replaceAll('"', '\\"')}")`,
  'address of a picture': (text) => `字 ![字](<${asAddress(text)}>)`,
  'description of a picture': (text) =>
    `字 ![字 ${onOneLine(text)}](a.png "${asAttribute(onOneLine(text))}")`,
  'attribute of raw HTML': (text) =>
    `<a href="${asAttribute(text)}" title='${asAttribute(text)}'>字</a>`,
  'attribute that it breaks out of': (text) =>
    `<abbr title="${onOneLine(described(text))}">字</abbr>`,
  'info of a code block': (text) => `\`\`\`${onOneLine(text).replaceAll('`', '')}\n字\n\`\`\``,
  code: (text) => `\`\`\`html\n${text}\n\`\`\`\n\n\`\`${onOneLine(text)}\`\``,
  heading: (text) => `## ${onOneLine(described(text))}`,
  'cell of a table': (text) =>
    `| ${onOneLine(described(text))} |\n| --- |\n| ${onOneLine(described(text))} |`,
  footnote: (text) => `字[^1]\n\n[^1]: ${onOneLine(described(text))}`,
};
