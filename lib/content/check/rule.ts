import type { Problem } from '../source/problem';
import type { Context } from './context';
import type { Level, RuleFinding } from './finding';

/** A rule of the content gate. */
export type Rule = {
  /** Its name in reports, kebab-case. */
  id: string;
  /** An error stops the build; a warning does not. */
  level: Level;
  /** Demand of the rule on content, for the handbook. */
  about: Problem;
  /** Finds every place that breaks it. */
  check: (context: Context) => readonly RuleFinding[];
};
