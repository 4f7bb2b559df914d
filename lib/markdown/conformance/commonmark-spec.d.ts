/** The specification as a package: https://github.com/commonmark/commonmark-spec. It has no types. */
declare module 'commonmark-spec' {
  /** Its examples; an arrow stands for a tab. */
  export const tests: readonly { number: number; markdown: string; html: string }[];
}
