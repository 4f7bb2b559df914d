import { splitClauses } from '@/lib/chinese/clauses';

type ClausesProps = {
  /** A title. */
  text: string;
};

/** A title whose lines break between clauses first. */
export function Clauses({ text }: ClausesProps) {
  return splitClauses(text).map((clause, index) => (
    <span key={index} className="clause">
      {clause}
    </span>
  ));
}
