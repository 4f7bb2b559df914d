/**
 * A rule that reports every node a selector matches. Unlike entries of `no-restricted-syntax`,
 * rules made this way have a name each, so switching one off for a file leaves the others on.
 *
 * @param {string} selector An ESLint selector (esquery).
 * @param {string} message The fault, and what to do instead.
 * @returns {import('eslint').Rule.RuleModule} The rule.
 */
export function forbid(selector, message) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      [selector]: (/** @type {import('eslint').Rule.Node} */ node) => {
        context.report({ node, message });
      },
    }),
  };
}

/**
 * Selects every form of import or re-export whose specifier matches.
 *
 * @param {string} pattern The source of a regular expression, slashes escaped.
 * @returns {string} A selector.
 */
export function importOf(pattern) {
  return `:matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/${pattern}/]`;
}
