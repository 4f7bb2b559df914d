import { applyEdits, ordered } from '@/lib/content/source/edit';
import { findExcess } from '@/lib/markdown/limits';
import { CODE } from '../markdown';
import type { Attachment } from '../model';
import type { Say } from '../note';
import { dataIn, filed } from '../steps/embedded';
import { withoutBlanks } from './blanks';
import { aboutPlace, type BodyEdit, type Unparsed } from './body-step';

/** Code, which stays, or an element of a page's machinery, whose inside no reader sees; the indented may be code. */
const PIECES = new RegExp(
  String.raw`${CODE.source}|^(?: {4}|\t).*|(?<open><(?<name>script|style)\b[^<>]*>)(?<inside>(?:(?!<\k<name>\b)[\s\S])*?)</\k<name>\s*>`,
  'gimu',
);

/** Text that is left of a body, and the files that came out of it. */
type Lighter = { text: string; files: readonly Attachment[] };

/**
 * Takes out of a body that is too much for the gate what is no text of it: the insides of `<script>` and `<style>`,
 * which no page shows, pictures and sound as addresses, which become files, and blanks. A body that is too much all
 * the same stays as it is.
 */
export async function withoutPayloads(body: Unparsed, say: Say): Promise<Lighter> {
  const { document, text, start } = body;
  const isTooMuch = (each: string) => findExcess(each.slice(start)) !== null;
  const unchanged: Lighter = { text, files: [] };
  if (!isTooMuch(text)) return unchanged;
  const pieces = [...text.slice(start).matchAll(PIECES)].map((match) => ({
    at: start + match.index,
    end: start + match.index + match[0].length,
    ...{ open: match.groups?.open, inside: match.groups?.inside ?? '' },
  }));
  const code = pieces.filter(({ open }) => open === undefined);
  const isInBody = (at: number) =>
    at >= start && !code.some((piece) => at >= piece.at && at < piece.end);
  const { edits, files } = await filed(
    body,
    dataIn(text).filter((each) => isInBody(each.start)),
  );
  const emptied = pieces.flatMap(({ at, open, inside }): BodyEdit[] => {
    // Formulas of older MathJax are text of the post.
    if (open === undefined || inside.trim() === '' || /type=["']?math\//iu.test(open)) return [];
    const from = at + open.length;
    return [
      {
        start: from,
        end: from + inside.length,
        text: '',
        note: emptyNote(body, at, inside.length),
      },
    ];
  });
  const all = ordered([...emptied, ...edits]);
  const notes = all.flatMap(({ note }) => note ?? []);
  const lighter = withoutBlanks({ ...document, text: applyEdits(text, all) }, (note) => {
    notes.push(note);
  });
  if (isTooMuch(lighter.text)) return unchanged;
  notes.forEach(say);
  return { text: lighter.text, files };
}

function emptyNote(body: Unparsed, offset: number, characters: number) {
  const size = characters.toLocaleString('en');
  return aboutPlace(
    body,
    offset,
    'look',
    'script-emptied',
    `正文太长，<script>、<style> 里面的 ${size} 个字符去掉了：它们在这里从不执行，网页上看不到。用它画的图、表请换成图片。`,
    `the body was too long, and ${size} characters inside <script> or <style> were taken out: nothing runs here, and no page shows them. Put a picture in the place of what they drew.`,
  );
}
