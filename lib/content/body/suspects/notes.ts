import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { rangeOf } from '../range';
import { stray, type Stray } from '../stray/stray';

/** A note in which there is nothing to be seen: its number leads readers to an empty line. */
export function suspectNote(node: FootnoteDefinition): Stray[] {
  const { start, end } = rangeOf(node);
  if (node.children.some(isSeen)) return [];
  return [
    stray(
      start,
      end - start,
      '这条注释里没有读者看得到的字。请写上注释，或连正文里的编号一起删去。',
      'there is nothing in this note that readers see. Write it, or remove it with its number in the text.',
    ),
  ];
}

/** The address of a link that was to be a note: a name with a blank in it makes none. */
export function suspectDefinition(node: Definition): Stray[] {
  const { label } = node;
  const { start } = rangeOf(node);
  if (label?.startsWith('^') !== true) return [];
  const name = label.replaceAll(/\s+/gu, '-');
  return [
    stray(
      start,
      label.length + 2,
      `“[${label}]”不是注释，成了链接的地址：编号里不能有空格。请改成 [${name}]，正文里的也改。`,
      `"[${label}]" is no note but the address of a link: a name of a note has no blank. Write [${name}], in the text too.`,
    ),
  ];
}

/** Whether a reader sees something of a node: comments and blanks are not seen. */
function isSeen(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
      return node.value.trim() !== '';
    case 'html':
      return node.value.replaceAll(/<!--[\s\S]*?-->/gu, '').trim() !== '';
    case 'kramdownExtension':
      return node.shown;
    case 'remark':
    case 'attributeList':
      return false;
    default:
      return !('children' in node) || node.children.some(isSeen);
  }
}
