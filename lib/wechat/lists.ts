import type { Element, ElementContent } from 'hast';
import { classesOf, elementsOf, styled, textNode } from '@/lib/html/nodes';
import type { Context, Rule } from './rule';
import { styles } from './styles';

/** A list. The editor tears apart a list inside an item: it follows the item, as doocs/md and others do. */
export const convertList: Rule = (list, context) => {
  const items = elementsOf(list.children).flatMap((item): ElementContent[] => {
    const below = elementsOf(item.children).filter(isList);
    const own = item.children.filter((child) => child.type !== 'element' || !isList(child));
    return [
      styled('li', styles.item, context.inside(trimEnd(own))),
      ...below.flatMap((each) => convertList(each, context)),
    ];
  });
  const { start } = list.properties;
  return [styled(list.tagName, styles.list + marker(list), items, start ? { start } : {})];
};

/** The box of a task list as a character. */
export const convertCheckbox: Rule = ({ properties: { checked } }) => [
  textNode(checked ? '☑' : '☐'),
];

/** Footnotes, under a rule; their numbers are those in the text. */
export const convertFootnotes: Rule = ({ children }, context) => {
  const parts = elementsOf(children).flatMap((part) =>
    isList(part)
      ? notes(part, context)
      : [styled('p', styles.notesTitle, context.inside(part.children))],
  );
  return [styled('section', styles.notes, parts)];
};

/** A note in the text says `[注1]`, so the notes say their number in words too. */
function notes(list: Element, context: Context): ElementContent[] {
  return elementsOf(list.children).map((item, index) => {
    const label = textNode(`[注${String(index + 1)}] `);
    const blocks = elementsOf(item.children);
    const parts = blocks.every(({ tagName }) => tagName === 'p')
      ? blocks.flatMap((each, at) => [
          ...(at > 0 ? [styled('br', null, [])] : []),
          ...context.inside(each.children),
        ])
      : context.inside(item.children);
    return styled('section', styles.note, [label, ...parts]);
  });
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function marker(list: Element): string {
  if (classesOf(list).includes('contains-task-list')) return styles.tasks;
  return list.tagName === 'ol' ? styles.numbers : styles.bullets;
}

/** Without the line end before a list that is taken out. */
function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  return last?.type === 'text' && last.value.trim() === ''
    ? trimEnd(nodes.slice(0, -1))
    : [...nodes];
}
