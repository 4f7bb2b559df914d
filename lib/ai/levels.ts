/** Levels of AI's part in an article, from the least to the most: none; a tool in human hands; the writer. */
export const AI_LEVELS = ['none', 'assisted', 'generated'] as const;

/** Level of AI's part. */
export type AiLevel = (typeof AI_LEVELS)[number];

/** The page that says what the levels mean: labels lead to it. */
export const AI_POLICY = { slug: 'ai-policy' } as const;

/** The greater part of what several have said, as an article says what is most; null where nobody has said anything. */
export function mostAi<T extends { level: AiLevel }>(said: readonly T[]): T | null {
  const rank = ({ level }: T) => AI_LEVELS.indexOf(level);
  return said.reduce<T | null>(
    (most, each) => (most !== null && rank(most) >= rank(each) ? most : each),
    null,
  );
}
