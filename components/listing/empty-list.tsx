type EmptyListProps = {
  /** Text in the place of the list. */
  message: string;
};

/** An empty list. */
export function EmptyList({ message }: EmptyListProps) {
  return <p className="border-t border-rule py-8 text-ink-soft">{message}</p>;
}
