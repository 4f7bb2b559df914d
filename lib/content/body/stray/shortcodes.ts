import { quoted, stray, type Detector } from './stray';

/** Names that boards and WordPress know; `[INST]`, `[/usr]`, `[n=128]` are something else. */
const NAMES = [
  'b|i|u|s|p|hr|strong|em|del|url|img|size|color|colour|font|face|backcolor|bgcolor|highlight|align|left',
  'right|center|justify|indent|float|quote|code|php|html|list|ul|ol|li|table|tr|td|th|sub|sup|email|qq',
  'video|audio|media|flash|embed|youtube|music|iframe|attach|attachimg|attachment|hide|free|password|spoiler',
  'reply|caption|wp_caption|gallery|playlist|nextpage|toc|button|alert|note|tip|warning|info|tabs|tab|accordion',
  'columns?|row|col|postbg|smiley|emot|anchor|user|topic|post|fold|collapse|rainbow|fly|marquee|glow|shadow',
].join('|');
const QUOTED = String.raw`(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|“[^”\n]{0,300}”)`;
const NAME = '[a-z][a-z_-]{0,30}';

/** `[caption id="x" width="300"]`, `[url=https://…]`, `[size=5]`; addresses may stand in them. */
const OPENING = new RegExp(
  [
    String.raw`\[(?:${NAMES})\s*[=＝][^[\]\n]{0,300}\]`,
    String.raw`\[(?:${NAMES})(?:\s+[a-z_-]+\s*=\s*(?:${QUOTED}|[^\s[\]"'“]{1,300})){1,20}\s*\/?\]`,
    String.raw`\[${NAME}(?:\s+[a-z_-]+\s*=\s*${QUOTED}){1,20}\s*\/?\]`,
  ].join('|'),
  'giu',
);
const CLOSING = new RegExp(String.raw`\[\/(?<name>${NAMES}|\*)\]`, 'giu');

/** Names that stand alone in a line; `[more]` in a sentence is none. */
const ALONE =
  /^\[(?<name>gallery|playlist|nextpage|hr|spoiler|hide|reply|toc|quote|code|center)\]$/iu;

/** Marks of Markdown for the shortcodes that have equals. */
const EQUAL: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  s: '~~',
  del: '~~',
};

/** `[b]粗[/b]`, `[quote]`, `[caption …]`: what boards and WordPress read. Told of once a line. */
export const strayShortcode: Detector = ({ text, heads, source }) => {
  const lower = text.toLowerCase();
  const closings = [...text.matchAll(CLOSING)].flatMap(
    ({ 0: all, index, groups: { name = '' } = {} }) => {
      const opening = `[${name.toLowerCase()}`;
      // (a)[/b] closes nothing.
      return lower.lastIndexOf(opening, index) < 0
        ? []
        : pair(source, text, index, all, opening.slice(1));
    },
  );
  const openings = [...text.matchAll(OPENING)].map(({ 0: all, index }) => told(index, all));
  const alone = heads.flatMap((head) => (ALONE.test(head.text) ? told(head.start, head.text) : []));
  return [...closings, ...openings, ...alone];
};

/** Finds a pair: from the tag that opens, where it stands in the same line, to that which closes. */
function pair(source: string, text: string, index: number, closing: string, name: string) {
  const lineStart = text.lastIndexOf('\n', index) + 1;
  const line = text.slice(lineStart, index).toLowerCase();
  const at = Math.max(
    line.lastIndexOf(`[${name}]`),
    line.lastIndexOf(`[${name}=`),
    line.lastIndexOf(`[${name} `),
  );
  if (at < 0) return told(index, closing);
  const start = lineStart + at;
  const all = text.slice(start, index + closing.length);
  const mark = EQUAL[name];
  const inside = source.slice(start + name.length + 2, index);
  const isPlain =
    /^[^\s*~[\]](?:[^*~[\]\n]*[^\s*~[\]])?$/u.test(inside) && line.startsWith(`[${name}]`, at);
  return told(start, all, mark !== undefined && isPlain ? `${mark}${inside}${mark}` : null);
}

function told(index: number, all: string, mended: string | null = null) {
  return stray(
    index,
    all.length,
    `“${quoted(all)}”是论坛或 WordPress 的标签，会原样显示。${mended === null ? '请写成 Markdown：**重点**、[文字](网址)、![说明](图片 "图注")、> 引文' : `请写成 ${quoted(mended)}`}。`,
    `"${quoted(all)}" is a tag of boards or of WordPress and is shown as it is. Write ${mended === null ? 'Markdown: **strong**, [text](address), ![description](picture "caption"), > quotation' : quoted(mended)}.`,
    mended,
  );
}
