import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Declaration } from '@/lib/content/check/published/declare-change';
import type { Choice } from './choose';
import { GivenUp } from './command';
import { inOneLine } from './typed';

/** Questions at a terminal; each has a flag, so that no program is ever asked. */

/** Settings of all questions, which say themselves what keys do: the package says it in English. */
const OURS = { showInstructions: false } as const;
const MOVE = '上下键移动，回车定';

/** Asks for the title of a new post. */
export async function askTitle(): Promise<string> {
  return answered(
    await text({
      message: '标题',
      validate: (value) => (value?.trim() ? undefined : '请写标题'),
    }),
  );
}

/** Asks who signs; null for nobody. */
export async function askAuthor(authors: readonly Choice[]): Promise<string | null> {
  const options = authors.map(({ name }) => ({ value: name, label: name }));
  const author = answered(
    await select({
      message: `作者（${MOVE}）`,
      options: [...options, { value: '', label: '不署名' }],
      ...OURS,
    }),
  );
  return author || null;
}

/** Asks for categories, of which there may be none. */
export async function askCategories(categories: readonly Choice[]): Promise<Choice[]> {
  const options = categories.map(({ name }) => ({ value: name, label: name }));
  const names = answered(
    await multiselect({
      message: '分类（上下键移动，空格选，回车定）',
      options,
      required: false,
      ...OURS,
    }),
  );
  return categories.filter(({ name }) => names.includes(name));
}

/**
 * Asks what a change of a published post was.
 * @param title of the post
 * @param date the present, as posts have it
 */
export async function askChange(title: string, date: string): Promise<Declaration> {
  const kind = answered(
    await select({
      message: `${title}：改了什么？（${MOVE}）`,
      options: [
        { value: 'correction', label: '改正了事实' },
        { value: 'minor', label: '笔误' },
        { value: 'updated', label: '增补了内容' },
      ],
      ...OURS,
    }),
  );
  if (kind === 'updated') return { kind, date };
  const note = answered(
    await text({
      message: '告诉读者：原来怎样，现在怎样',
      validate: (value) => (value?.trim() ? undefined : '请写一句'),
    }),
  );
  return { kind: 'correction', date, note: inOneLine(note), minor: kind === 'minor' };
}

/** @throws {GivenUp} at Ctrl+C or Esc */
function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel('没有改动');
  throw new GivenUp();
}
