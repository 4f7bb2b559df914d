import { Fragment, type ReactNode } from 'react';
import { titleParts, titleText, type TitlePart } from '@/lib/chinese/title-parts';

type ClausesProps = {
  /** A title. */
  text: string;
  /** The narrowest line that it is set on, in em; that of an article's title if absent. */
  room?: number;
  /** Makes what is shown of a part's text, by its offset in the title; the text itself if absent. */
  toText?: ToText;
};

type ToText = (text: string, at: number) => ReactNode;

/** Titles in small type: no line of theirs is narrower, in em. */
export const LIST_ROOM = 12;

/** A title: its lines break between clauses; inside one, between words, only where it does not fit on a line. */
export function Clauses({ text, room, toText = (part) => part }: ClausesProps) {
  return toNodes(titleParts(text, room), 0, toText);
}

/** @param start offset of the parts in the title */
function toNodes(parts: readonly TitlePart[], start: number, toText: ToText): ReactNode[] {
  return parts.map((part, index) => {
    const at = start + titleText(parts.slice(0, index)).length;
    if (typeof part === 'string') return <Fragment key={index}>{toText(part, at)}</Fragment>;
    if ('mayEnd' in part)
      return <wbr key={index} className={part.mayEnd === 'anywhere' ? undefined : part.mayEnd} />;
    if ('beside' in part) return <span key={index} className="beside-han" />;
    return 'word' in part ? (
      <span key={index} className="word">
        {toText(part.word, at)}
      </span>
    ) : (
      <span key={index} className="clause">
        {toNodes(part.clause, at, toText)}
      </span>
    );
  });
}
