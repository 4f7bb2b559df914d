/**
 * Reason why `fetch` reached nobody, which it says in the cause of its error; the code where that has no words.
 * @param error what `fetch` has thrown
 */
export function whyUnreached(error: unknown): string {
  const { message, cause } = error as Error;
  if (!(cause instanceof Error)) return message;
  return cause.message || ((cause as NodeJS.ErrnoException).code ?? message);
}
