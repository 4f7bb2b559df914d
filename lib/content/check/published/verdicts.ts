import type { Context } from '../context';
import { compareWithLedger, type Verdict } from './compare';
import { publishedPosts } from './published-post';

/** Parts of the context that the rules about published texts look at. */
type Asked = Pick<Context, 'ledger' | 'posts' | 'unreadable' | 'now'>;

/** Gives the verdicts on the published texts of a content folder; they are reached once for all rules. */
export function verdictsIn(context: Asked): readonly Verdict[] {
  const { ledger } = context;
  const known = found.get(ledger);
  if (known) return known;
  const verdicts = compare(context);
  found.set(ledger, verdicts);
  return verdicts;
}

const found = new WeakMap<Context['ledger'], readonly Verdict[]>();

/** A post that cannot be read may be the one that seems to be gone: it has a finding of its own. */
function compare({ ledger, posts, unreadable, now }: Asked): Verdict[] {
  const compared = publishedPosts(posts, now);
  const isComplete = unreadable.length === 0 && compared.length === posts.length;
  return compareWithLedger(ledger, compared, isComplete);
}
