import { walk } from '@/lib/markdown/walk';
import { aboutPlace, type Body, type BodyEdit, type BodyStep } from '../bodies/body-step';
import { fencedAt, inCode } from '../markdown';

/**
 * Programs that somebody has put into a text, `<?php … ?>`, are code. To a browser they are comments up to their
 * first `>`, and what follows that is text.
 */
export const programs: BodyStep = {
  name: 'programs',
  open: () => ({ edits: (body) => (body.text.includes('<?') ? editsOf(body) : []) }),
};

const PROGRAM = /<\?(?<language>[a-z]+|=)[\s\S]*?(?:\?>|$)/giu;

function editsOf(body: Body): BodyEdit[] {
  const { text, tree } = body;
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const offset = node.position?.start.offset;
    if (node.type !== 'html' || offset === undefined) return undefined;
    const source = text.slice(offset, node.position?.end.offset);
    if (!source.startsWith('<?')) return undefined;
    for (const { 0: program, index, groups } of source.matchAll(PROGRAM)) {
      const [start, end] = [offset + index, offset + index + program.length];
      const language = (groups?.language ?? '').toLowerCase().replace('=', 'php');
      const written = isAlone(text, start, end)
        ? fencedAt(program, text, start, language)
        : inCode(program);
      edits.push({ start, end, text: written, note: noteAt(body, start) });
    }
    return undefined;
  });
  return edits;
}

/** Whether nothing but a list's or a quotation's marks stands in the same lines. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s>]*$/u.test(before) && /^[ \t]*(?:\r?\n|$)/u.test(text.slice(end));
}

function noteAt(body: Body, offset: number) {
  return aboutPlace(
    body,
    offset,
    'look',
    'program',
    '正文里直接写着程序（<? … ?>），浏览器会吞掉一截、印出一截，已写成代码。',
    'a program stands in the text as it is (<? … ?>), of which browsers hide a part and print the rest: written as code.',
  );
}
