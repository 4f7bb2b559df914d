import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';
import { link } from '../markdown';

/** Caption behind the language of a fence (hexo 8.1.2, `filter/before_post_render/backtick_code_block.js`). */
const CAPTION = /^(?<title>.+?)(?:\s+(?<address>https?:\/\/\S+|\/\S+)(?:\s+(?<words>.+))?)?$/u;

/** A fence with a caption, and a link in it, as Hexo has them. */
export const captions: BodyStep = {
  name: 'captions',
  open: ({ engine }) => ({
    edits: ({ text, tree }) => {
      if (engine !== 'hexo' || !/^ {0,3}(?:```|~~~)/mu.test(text)) return [];
      const edits: BodyEdit[] = [];
      walk(tree(), (node) => {
        const { start, end } = node.position ?? {};
        if (node.type !== 'code' || start?.offset === undefined || end?.offset === undefined)
          return undefined;
        const meta = node.meta?.trim() ?? '';
        const { title, address, words } = CAPTION.exec(meta)?.groups ?? {};
        // Ours already, or options alone.
        if (title === undefined || /[="{`]/u.test(meta)) return undefined;
        const line = text.slice(start.offset).split(/\r?\n/u, 1)[0] ?? '';
        const at = start.offset + line.lastIndexOf(meta);
        // A title holds no link: both stand above the code then, as they did.
        const isLinked = address !== undefined && start.column === 1;
        if (isLinked)
          edits.push({
            start: start.offset,
            end: start.offset,
            text: `${title} ${link(words ?? 'link', address)}\n\n`,
          });
        const shown = isLinked ? '' : `title="${title}"`;
        edits.push({ start: isLinked ? at - 1 : at, end: at + meta.length, text: shown });
        return undefined;
      });
      return edits;
    },
  }),
};
