import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Marks that git leaves in a file: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented. */
export const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?= |\r?$).*?(?=\r?$)/gmu;

/** No marks of a merge are left. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  level: 'error',
  about: { zh: '不留合并冲突的标记', en: 'no merge-conflict markers are left' },
  check: ({ files }) =>
    files.flatMap((document) => {
      const marks = [...document.text.matchAll(CONFLICT_MARKER)];
      if (marks.length === 0) return [];
      const { code } = document.facts();
      return marks
        .filter(({ index }) => !code.some(({ start, end }) => start <= index && index < end))
        .map(({ index, 0: mark }) =>
          findingAt(
            document,
            index,
            `留有合并冲突的标记“${mark}”。请选定一方的文字，删去以 <<<<<<<、|||||||、=======、>>>>>>> 开头的各行。`,
            `a merge-conflict marker "${mark}". Keep one side, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.`,
          ),
        );
    }),
};
