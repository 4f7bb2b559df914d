import path from 'node:path';
import type { Context } from '../context';
import type { RuleFinding } from '../finding';
import { sourceOf } from '../published/ledger';
import { lostOf } from '../published/record';
import type { Rule } from '../rule';

/** Records of published texts stay. */
export const ledgerDamaged: Rule = {
  id: 'ledger-damaged',
  level: 'error',
  about: {
    zh: '已发表文字的账（ledger/）没有坏，没有人手改过，记下的一行也不少',
    en: 'the ledger of published texts (ledger/) is whole: nothing in it was changed by hand or is missing',
  },
  check: (context) => [...damaged(context), ...forgotten(context)],
};

function damaged({ contentDir, ledger }: Context): RuleFinding[] {
  return ledger.damage.map(({ source, line, problem }) => ({
    file: path.join(contentDir, source),
    line,
    column: 1,
    problem,
  }));
}

/** Finds what git remembers and the ledger does not; while lines cannot be read, what is missing may be among them. */
function forgotten({ contentDir, ledger, remembered }: Context): RuleFinding[] {
  if (ledger.damage.length > 0) return [];
  return lostOf([...ledger.entries.values()], remembered).map(({ post }) => {
    const known = ledger.entries.get(post);
    return {
      file: path.join(contentDir, known?.source ?? sourceOf(post)),
      line: known?.line ?? 1,
      column: 1,
      problem: {
        zh: `版本库记得 ${post} 发表过的文字，这里少了。运行 npm run correct -- --record，少了的会补回来。`,
        en: `version control remembers published texts of ${post} that are missing here. Run npm run correct -- --record, which puts them back.`,
      },
    };
  });
}
