import type { Parents, Text } from 'mdast';
import { HEADING_ID } from '@/lib/markdown/steps/attribute-lists';
import { CALLOUT_MARKER } from '@/lib/markdown/steps/callouts';

/** A text without what later steps read as marks: the id of a heading, the kind of a callout. */
export function withoutMarks({ value }: Text, ancestors: readonly Parents[]): string {
  const [parent, above] = [ancestors.at(-1), ancestors.at(-2)];
  if (parent?.type === 'heading') return value.replace(HEADING_ID, '');
  return parent?.type === 'paragraph' && above?.type === 'blockquote'
    ? value.replace(CALLOUT_MARKER, '')
    : value;
}
