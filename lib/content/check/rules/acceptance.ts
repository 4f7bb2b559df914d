import { didYouMean } from '@/lib/did-you-mean';
import type { Problem } from '../../source/problem';
import { acceptancesOf, GUARD } from '../acceptance';
import { findingAt } from '../document-file';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/**
 * Warnings that a file accepts are there: an acceptance without need would hide the next one.
 * @param others all other rules
 */
export function acceptanceOf(others: readonly Rule[]): Rule {
  return {
    id: GUARD,
    level: 'warning',
    about: {
      zh: 'accept 里写的是会有的提醒，而且现在还有',
      en: 'what a file accepts are warnings, and they are there',
    },
    check: ({ files, found: all }) =>
      files.flatMap((document) =>
        [...acceptancesOf(document).keys()].flatMap((id) => {
          const found = all.filter(({ file, rule }) => file === document.file && rule === id);
          const problem = problemWith(id, others, found);
          const range = document.frontMatter.rangeOf(['accept', id], 'name');
          return problem && range ? findingAt(document, range[0], problem.zh, problem.en) : [];
        }),
      ),
  };
}

function problemWith(
  id: string,
  rules: readonly Rule[],
  found: readonly Finding[],
): Problem | null {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return unknown(id, rules);
  if (rule.level === 'error') {
    return {
      zh: `${id} 是错误，不能接受。请按它说的改好，并删去这一项。`,
      en: `${id} gives errors, and those cannot be accepted. Mend what it says, and remove this.`,
    };
  }
  if (found.length > 0) return null;
  return {
    zh: `这个文件已经没有 ${id} 的提醒。请删去这一项，免得以后的看不到。`,
    en: `${id} has nothing to say about this file any more. Remove this, or later warnings are hidden.`,
  };
}

function unknown(id: string, rules: readonly Rule[]): Problem {
  const warnings = rules.filter(({ level }) => level === 'warning').map((rule) => rule.id);
  const meant = didYouMean(id, warnings);
  return {
    zh: `没有规则 ${id}。${meant ? `是否应为 ${meant}？` : '规则的名称写在每条提醒里，全部见编辑手册“检查”。'}`,
    en: `no rule ${id}. ${meant ? `Did you mean ${meant}?` : 'Each warning names its rule; the editors’ handbook lists them all.'}`,
  };
}
