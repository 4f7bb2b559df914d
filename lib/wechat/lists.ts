import type { Element, ElementContent } from 'hast';
import { classesOf, elementsOf, styled, textNode } from '@/lib/html/nodes';
import type { Context, Conversion } from './conversion';
import { styles } from './styles';

/**
 * A list. The editor tears apart a list inside an item: it follows the item, as doocs/md and others do.
 * What the item says after that list is a section of its own, and the next item goes on with the number:
 * the order is the article's.
 */
export const convertList: Conversion = (list, context) => {
  const parts = list.children.flatMap((child) => {
    if (child.type === 'element') return partsOf(child, context);
    // Raw HTML may have words in a list and in none of its items.
    return child.type === 'text' && child.value.trim() !== '' ? [aside([child])] : [];
  });
  const converted: ElementContent[] = [];
  let number = Number(list.properties.start ?? 1);
  for (const run of runsOf(parts)) {
    if (run.some((part) => !isInList(part))) converted.push(...run);
    else {
      const start = list.tagName === 'ol' && number !== 1 ? { start: number } : {};
      converted.push(styled(list.tagName, styles.list + marker(list), run, start));
      number += run.filter(({ tagName }) => tagName === 'li').length;
    }
  }
  return converted;
};

/** An item, the lists below it, and what stands behind these, in order. */
function partsOf(item: Element, context: Context): Element[] {
  const parts: Element[] = [];
  let own: ElementContent[] = [];
  const end = () => {
    const children = context.inside(trimEnd(own));
    if (parts.length === 0) parts.push(styled('li', styles.item, children));
    else if (children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
      parts.push(aside(children));
    own = [];
  };
  for (const child of item.children) {
    if (child.type !== 'element' || !isList(child)) own.push(child);
    else {
      end();
      for (const part of elementsOf(convertList(child, context)))
        parts.push(isInList(part) ? part : aside([part]));
    }
  }
  end();
  return parts;
}

/** Wraps content that stands as far in as a list, and is none. */
function aside(children: ElementContent[]): Element {
  return styled('section', styles.list, children);
}

/** Parts by turns: those that may stand in a list, those that may not. */
function runsOf(parts: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0] && isInList(last[0]) === isInList(part)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

function isInList(element: Element): boolean {
  return element.tagName === 'li' || isList(element);
}

/** The box of a task list as a character. */
export const convertCheckbox: Conversion = ({ properties: { checked } }) => [
  textNode(checked ? '☑' : '☐'),
];

/** Footnotes, under a rule; their numbers are those in the text. */
export const convertFootnotes: Conversion = ({ children }, context) => {
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

/** Takes off the line end before a list that is taken out. */
function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  return last?.type === 'text' && last.value.trim() === ''
    ? trimEnd(nodes.slice(0, -1))
    : [...nodes];
}
