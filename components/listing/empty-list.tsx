type EmptyListProps = {
  /** What is said instead of the list. */
  message: string;
};

/** Where a list has nothing to show. */
export function EmptyList({ message }: EmptyListProps) {
  return <p className="border-t border-rule py-8 text-ink-soft">{message}</p>;
}
