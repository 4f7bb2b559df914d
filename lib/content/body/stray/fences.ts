import { quoted, stray, type Detector } from './stray';

const FENCE = /^(?<marks>[｀]{3,}|·{3,}|['‘’]{3,})[ \t]*(?<info>[\w+#-]*)$/u;
const WIDE_CODE = /｀(?<code>[!-~][^｀\n]{0,100})｀/gu;
const OPEN = /(?<!`)(?:`{2,3}|`(?=[!-_a-~\p{Script=Han}]))(?!`)/gu;

/** A backtick behind a word, with none before it in its line: it is looked for first, as to look back takes long. */
const CLOSE = /`(?<=^[^`\n]*[\w)\p{Script=Han}]`)(?=$|[\s，。；：、！？）])(?![^\n]*`)/gmu;

/** Fences and code in the marks of a Chinese keyboard: ｀｀｀, ···; and backticks without an end. */
export const strayFence: Detector = ({ heads, prose, source }) => {
  const seen = new Map<string, number>();
  const fences = heads.flatMap((head) => {
    const { marks, info = '' } = FENCE.exec(head.text)?.groups ?? {};
    const [mark] = marks ?? [];
    if (marks === undefined || mark === undefined) return [];
    const before = seen.get(mark) ?? 0;
    seen.set(mark, before + 1);
    // Dots, and quotes of a programme, are ornaments and texts; with a language they can be nothing else.
    if (info === '' && (before % 2 === 1 || mark === '·')) return [];
    const close = closing(source, head.start + head.text.length, mark);
    const inside = close && source.slice(head.start + marks.length, close.start);
    const isSure = mark === '｀' || info !== '';
    const isPlain = isSure && head.prefix.trim() === '' && !inside?.includes('```');
    return {
      ...stray(
        head.start,
        head.text.length,
        `“${quoted(head.text)}”不是代码的开头，会原样显示，代码会当成正文。请用半角的 \`\`\`。`,
        `"${quoted(head.text)}" begins no code: it is shown, and the code is read as text. Use half-width \`\`\`.`,
      ),
      ...(close &&
        isPlain && {
          edit: { start: head.start, end: close.end, text: `\`\`\`${inside ?? ''}\`\`\`` },
        }),
    };
  });
  const codes = [...prose.matchAll(WIDE_CODE)].map(
    ({ 0: all, index, groups: { code = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”不是代码，会原样显示。请用半角的 \`。`,
        `"${quoted(all)}" is no code and is shown as it is. Use half-width backticks.`,
        `\`${code}\``,
      ),
  );
  const open = [...prose.matchAll(OPEN)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `${all} 开始的代码没有关上，会原样显示：“${quoted(prose.slice(index, index + 20))}”。请在末尾补上 ${all}；就是要这个字符的，写成 \\\`。`,
      `the code that ${all} begins is not closed and is shown as it is: "${quoted(prose.slice(index, index + 20))}". Close it with ${all}; for a mere backtick write \\\`.`,
    ),
  );
  const close = [...prose.matchAll(CLOSE)]
    .filter(({ index }) => !lineBefore(prose, index).includes('\uFFFC'))
    .map(({ index }) =>
      stray(
        index,
        1,
        `代码只有结尾的 \`，会原样显示：“${quoted(lineBefore(prose, index).slice(-20))}\`”。请在开头补上 \`；就是要这个字符的，写成 \\\`。`,
        `a backtick ends code that nothing begins, and is shown: "${quoted(lineBefore(prose, index).slice(-20))}\`". Put one before it; for a mere backtick write \\\`.`,
      ),
    );
  return [...fences, ...codes, ...open, ...close];
};

function lineBefore(prose: string, index: number): string {
  return prose.slice(prose.lastIndexOf('\n', index - 1) + 1, index);
}

/** The line that ends what full-width marks begin. */
function closing(source: string, from: number, mark: string) {
  const pattern = new RegExp(`^[ \\t]*(?<marks>${mark}{3,})[ \\t]*\\r?$`, 'gmu');
  pattern.lastIndex = source.indexOf('\n', from) + 1;
  const found = pattern.lastIndex > 0 ? pattern.exec(source) : null;
  if (!found) return null;
  const marks = found.groups?.marks ?? '';
  const start = found.index + found[0].indexOf(marks);
  return { start, end: start + marks.length };
}
