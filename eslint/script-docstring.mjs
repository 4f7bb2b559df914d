/**
 * Reports a script that does not open with a docstring: what it does, what it takes, what it
 * leaves behind.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const scriptDocstring = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program(node) {
      const firstStatement = node.body[0]?.range?.[0] ?? Infinity;
      const opensWithDocstring = context.sourceCode
        .getAllComments()
        .some(
          ({ type, value, range }) =>
            type === 'Block' && value.startsWith('*') && (range?.[1] ?? Infinity) < firstStatement,
        );
      if (!opensWithDocstring) {
        context.report({
          node,
          message: 'Open the script with a docstring: what it does, takes and leaves behind.',
        });
      }
    },
  }),
};
