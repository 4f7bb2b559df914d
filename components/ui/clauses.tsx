import { isLongClause, keepWords, LONG_CLAUSE, splitClauses } from '@/lib/chinese/clauses';

type ClausesProps = {
  /** A title. */
  text: string;
};

/** A title in a heading, where lines break between clauses; inside one only where it is too long for a line. */
export function Clauses({ text }: ClausesProps) {
  return splitClauses(text).map((clause, index) =>
    isLongClause(clause) ? (
      <span key={index} className={LONG_CLAUSE}>
        {clause}
      </span>
    ) : (
      keepWords(clause)
    ),
  );
}
