/** Patterns that several rules share. */

/** Marks that git leaves in a file: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented. */
export const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?= |\r?$).*?(?=\r?$)/gmu;
