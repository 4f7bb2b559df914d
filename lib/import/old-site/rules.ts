import type { PermalinkRule } from '@/lib/old-site/old-site';
import type { Target } from '../model';

/** Fields of a rule beside those that most have. */
type Said = Pick<PermalinkRule, 'engine' | 'pattern'> &
  Partial<Omit<PermalinkRule, 'engine' | 'pattern' | 'timeZone'>>;

/**
 * A rule of `old-site.yml`; where the pattern holds no day, none is uncertain.
 * @param timeZone zone of the old site's days
 */
export function ruleOf(
  { dayUncertain = false, ...said }: Said,
  timeZone: string,
  target: Pick<Target, 'timeZone'>,
): PermalinkRule {
  return {
    folder: 'posts',
    before: null,
    options: {},
    timeZone: timeZone === target.timeZone ? null : timeZone,
    dayUncertain: dayUncertain && HOLDS_DAY.test(said.pattern),
    ...said,
  };
}

/** `:year`, `:i_month`, `:short_day`, `:week`, and Jekyll's styles that hold them. */
const HOLDS_DAY = /:(?:\w*_)?(?:year|month|day|week)|^(?:date|pretty|ordinal|weekdate)$/u;

/** A pattern below the path that all addresses of the old site began with. */
export function below(basePath: string, pattern: string): string {
  return basePath === '' ? pattern : `${basePath}/${pattern.replace(/^\/+/u, '')}`;
}

/** The origin of a site's address; null where it is none. */
export function originOf(url: string | null): string | null {
  return url !== null && /^https?:\/\//u.test(url) && URL.canParse(url)
    ? new URL(url).origin
    : null;
}
