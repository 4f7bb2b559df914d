import { clausePieces } from '@/lib/chinese/clause-pieces';
import { isLongClause, keepWords, LONG_CLAUSE, splitClauses } from '@/lib/chinese/clauses';

type ClausesProps = {
  /** A title. */
  text: string;
};

/** A title in a heading, where lines break between clauses; inside one, between words, where it is too long for a line. */
export function Clauses({ text }: ClausesProps) {
  return splitClauses(text).map((clause, index) =>
    isLongClause(clause) ? (
      <span key={index} className={LONG_CLAUSE}>
        {clausePieces(clause).map(({ text: piece, whole }, place) =>
          whole ? <span key={place}>{piece}</span> : piece,
        )}
      </span>
    ) : (
      keepWords(clause)
    ),
  );
}
