import { titleParts, type TitlePart } from '@/lib/chinese/title-parts';

type ClausesProps = {
  /** A title. */
  text: string;
  /** The narrowest line that it is set on, in em; that of an article's title if absent. */
  room?: number;
};

/** Titles in small type: no line of theirs is narrower, in em. */
export const LIST_ROOM = 12;

/** A title: its lines break between clauses; inside one, between words, only where it does not fit on a line. */
export function Clauses({ text, room }: ClausesProps) {
  return titleParts(text, room).map(toNode);
}

function toNode(part: TitlePart, index: number) {
  if (typeof part === 'string') return part;
  if ('mayEnd' in part)
    return <wbr key={index} className={part.mayEnd === 'anywhere' ? undefined : part.mayEnd} />;
  return 'word' in part ? (
    <span key={index} className="word">
      {part.word}
    </span>
  ) : (
    <span key={index} className="clause">
      {part.clause.map(toNode)}
    </span>
  );
}
