import type { ReactNode } from 'react';

type ColumnProps = {
  /** Content of the column. */
  children: ReactNode;
};

/** The width of lists and messages. */
export function Column({ children }: ColumnProps) {
  return <div className="mx-auto max-w-site px-5">{children}</div>;
}
