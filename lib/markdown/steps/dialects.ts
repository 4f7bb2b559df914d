import type { FootnoteDefinition, List, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import type { Transformer } from 'unified';
import { blockIdOf } from '../dialects/block-id';
import { walk } from '../walk';
import { TOC_ID } from './attribute-lists';

type VFile = Parameters<Transformer>[1];

/** Paragraph that stands for a table of contents in Typora, VuePress, GitLab, and CSDN, where it may have a title. */
const CONTENTS = /^(?:[@＠]?\[toc\]|[@＠]\[toc\]\([^()\n]*\)|\[\[_?toc_?\]\])$/iu;

/**
 * Gives their meaning to what other programs write and the parser reads as text, or leaves where it stands: `[TOC]`,
 * ids of blocks, notes in the line, blanks that indent and space. It comes before the steps that know only ours.
 */
export function remarkDialects() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    const names = new Set<string>();
    const ids = new Set<string>();
    const notes: FootnoteDefinition[] = [];
    // That of kramdown has the id since the step before.
    let hasContents = hasContentsList(tree);
    const met = { notes: false };
    walk(tree, (node, parent, index) => {
      if (node.type === 'inlineNote') met.notes = true;
      if (node.type === 'footnoteDefinition') names.add(node.identifier);
      if (!parent || node.type !== 'paragraph') return undefined;
      if (isEmpty(node)) {
        parent.children.splice(index, 1);
        return index;
      }
      dedent(node);
      if (!hasContents && isContents(node, source)) {
        parent.children.splice(index, 1, contentsOf(node) as never);
        hasContents = true;
        return index + 1;
      }
      return takeBlockId(node, blockIdOf(node, source), parent, index, ids);
    });
    if (!met.notes) return;
    walk(tree, (node, parent, index) => {
      if (node.type !== 'inlineNote' || !parent) return undefined;
      const identifier = unused(names);
      const { children, position } = node;
      const place = position && { position };
      notes.push({
        ...{ type: 'footnoteDefinition', identifier, ...place },
        children: [{ type: 'paragraph', children, ...place }],
      });
      parent.children.splice(index, 1, {
        ...{ type: 'footnoteReference', identifier, ...place },
      } as never);
      return index + 1;
    });
    tree.children.push(...notes);
  };
}

/** Whether a paragraph is only blanks, as Word and WeChat space paragraphs with. */
function isEmpty({ children }: Paragraph): boolean {
  return (
    children.length > 0 &&
    children.every((child) => child.type === 'text' && /^[\s\u3000]*$/u.test(child.value))
  );
}

/** Takes the blanks off the beginning of a paragraph: the style sheet indents. */
function dedent({ children: [first] }: Paragraph): void {
  if (first?.type === 'text') first.value = first.value.replace(/^[\u3000\u00A0]+/u, '');
}

/** A name that no note has, for one that has none. */
function unused(names: Set<string>): string {
  let number = 1;
  while (names.has(`note-${String(number)}`)) number += 1;
  const name = `note-${String(number)}`;
  names.add(name);
  return name;
}

/**
 * Whether a paragraph is only what stands for a table of contents.
 * @param source text that it was parsed from: what is escaped is none
 */
export function isContents({ children, position }: Paragraph, source: string): boolean {
  // [[_TOC_]] has an emphasis in it, **[TOC]** is strong, @[TOC](目录) is a link; a name that a definition explains is one of its own.
  const isText = children.every(({ type }) => /^(?:text|emphasis|strong|link)$/u.test(type));
  const written = () => source.slice(position?.start.offset, position?.end.offset);
  return (
    isText && children.length <= 3 && CONTENTS.test(written().replace(/^\*\*(.*)\*\*$/u, '$1'))
  );
}

/** Whether a list of the editor's own, `{:toc}`, is filled with the headings: one page has one. */
function hasContentsList(tree: Root): boolean {
  let isThere = false;
  walk(tree, (node) => {
    isThere ||= node.type === 'list' && node.data?.hProperties?.id === TOC_ID;
    return undefined;
  });
  return isThere;
}

/** The list that is filled with the headings. */
function contentsOf({ position }: Paragraph): List {
  const place = position && { position };
  return {
    ...{ type: 'list', ordered: false, spread: false, children: [], ...place },
    data: { hProperties: { id: TOC_ID } },
  };
}

/** Gives the id to its block: the paragraph, its item, or what stands before an id on a line of its own. */
function takeBlockId(
  paragraph: Paragraph,
  found: ReturnType<typeof blockIdOf>,
  parent: Parents,
  index: number,
  ids: Set<string>,
): number | undefined {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || !found) return undefined;
  const isAlone = paragraph.children.length === 1 && found.length === last.value.length;
  const before = parent.children[index - 1];
  if (isAlone && !before) return undefined;
  const isItem = parent.type === 'listItem' && index === 0;
  const owner = isAlone ? before : isItem ? parent : paragraph;
  if (owner && !ids.has(found.id)) give(owner, found.id);
  ids.add(found.id);
  if (isAlone) {
    parent.children.splice(index, 1);
    return index;
  }
  shorten(last, found.length);
  return undefined;
}

function give(node: Nodes, id: string): void {
  const data: { hProperties?: object } = (node.data ??= {});
  data.hProperties = { id, ...data.hProperties };
}

function shorten(text: Text, by: number): void {
  text.value = text.value.slice(0, -by);
  const { end } = text.position ?? {};
  if (!end) return;
  end.column -= by;
  if (end.offset !== undefined) end.offset -= by;
}
