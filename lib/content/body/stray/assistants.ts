import { quoted, stray, type Detector } from './stray';

/** Marks around the sources of a chat, which are no characters of any script. */
const FENCED = String.raw`\uE200[^\uE201\n]{0,400}\uE201`;
/** `citeturn0search0`, as a copied answer has it without those marks. */
const TURNS = String.raw`(?<![a-z])(?:(?:file|nav)?cite)?(?:turn\d{1,3}[a-z]{3,12}\d{1,4}){1,20}`;
const MARKS: readonly string[] = [
  FENCED,
  TURNS,
  // ChatGPT: 【1†source】, 【4:0†文件.pdf】, :contentReference[oaicite:0]{index=0}.
  String.raw`【\d{1,3}(?::\d{1,3})?†[^【】\n]{0,200}】`,
  String.raw`(?::contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?`,
  // DeepSeek, Gemini, Kimi, Grok.
  String.raw`\[citation:\d{1,4}(?:[,，][ ]?\d{1,4})*\]`,
  String.raw`\[cite(?:_start|_end|:[ ]?\d{1,4}(?:,[ ]?\d{1,4})*)\]`,
  String.raw`\[\^\d{1,4}\^\]`,
  String.raw`<\/?grok:[a-z]{1,20}(?:[ ][^<>\n]{0,200})?>`,
];

const MARK = new RegExp(MARKS.join('|'), 'giu');

/**
 * Marks by which assistants of AI name their sources: they lead nowhere outside of the chat. An editor puts the source
 * in their place, so that none is dropped unseen.
 */
export const strayAssistant: Detector = ({ written, source }) =>
  [...written.matchAll(MARK)].flatMap(({ 0: all, index }) =>
    source.startsWith(all, index)
      ? stray(
          index,
          all.length,
          `“${quoted(seen(all))}”会原样显示，是 AI 对话里的来源记号，读者打不开。请核对来源，写成 [标题](网址) 或注释，再删去它。`,
          `"${quoted(seen(all))}" is shown as it is: a mark of a source in a chat with an assistant of AI, which leads readers nowhere. Look the source up, write [title](address) or a note, and delete the mark.`,
        )
      : [],
  );

/** The mark without what no font shows. */
function seen(mark: string): string {
  return mark.replaceAll(/[\uE200-\uE20F]/gu, '');
}
