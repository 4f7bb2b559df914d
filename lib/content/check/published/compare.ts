import { differencesOf } from '../../body/losses/differences';
import { PRINT_FORM } from '../../body/text-print';
import type { Context } from '../context';
import type { Entry } from './entry';
import type { Ledger, Placed } from './ledger';
import { type PublishedPost, publishedPosts } from './published-post';

/** Verdict on a published text since it was recorded. */
export type Verdict =
  /** It is public, and not on record yet. */
  | { kind: 'new'; post: PublishedPost }
  /** It is as it was; or what “the same text” means has changed (`PRINT_FORM`). */
  | { kind: 'same' | 'reread'; post: PublishedPost; entry: Placed }
  /** It is another text; an update or a correction that was not there says so, or nothing does. */
  | { kind: 'declared' | 'changed'; post: PublishedPost; entry: Placed }
  /** A correction that was on record is gone. */
  | { kind: 'forgotten'; post: PublishedPost; entry: Placed }
  /** It has another address, to which the one on record leads, or does not. */
  | { kind: 'moved' | 'lost'; post: PublishedPost; entry: Placed }
  /** It is a draft again, or scheduled. */
  | { kind: 'hidden'; post: PublishedPost; entry: Placed }
  /** No file has it. */
  | { kind: 'gone'; entry: Placed };

/**
 * Compares posts with the ledger.
 * @param ledger entries on record
 * @param posts all that can be compared, drafts and scheduled ones too
 * @param complete whether these are all posts that there are: what is missing is gone only then
 */
export function compareWithLedger(
  ledger: Ledger,
  posts: readonly PublishedPost[],
  complete: boolean,
): Verdict[] {
  const { entries } = ledger;
  const byId = new Map(posts.map((post) => [post.id, post]));
  const orphans = [...entries.values()].filter(
    ({ post, gone }) => gone === undefined && !byId.has(post),
  );
  const newcomers = posts.filter(({ id, live }) => live && !entries.has(id));
  const found = new Map<PublishedPost, Verdict[]>();
  const left = orphans.filter((entry) => {
    const moved = newcomers.find(({ redirects }) => redirects.includes(`/posts/${pathOf(entry)}`));
    const lost = moved ? undefined : newcomers.find((post) => post.text === textOf(entry));
    const post = moved ?? lost;
    if (!post) return true;
    if (lost) found.set(post, [{ kind: 'lost', post, entry }]);
    else found.set(post, [{ kind: 'moved', post, entry }, ...verdictsOf(post, entry)]);
    return false;
  });
  const known = posts.flatMap((post) => {
    if (post.withdrawn) return [];
    const entry = entries.get(post.id);
    if (!entry) return found.get(post) ?? (post.live ? [{ kind: 'new' as const, post }] : []);
    return post.live ? verdictsOf(post, entry) : [{ kind: 'hidden' as const, post, entry }];
  });
  return [...known, ...(complete ? left.map((entry) => ({ kind: 'gone' as const, entry })) : [])];
}

function verdictsOf(post: PublishedPost, entry: Placed): Verdict[] {
  const forgotten: Verdict[] =
    post.corrections < entry.seen ? [{ kind: 'forgotten', post, entry }] : [];
  return [{ kind: changeOf(post, entry), post, entry }, ...forgotten];
}

function changeOf(post: PublishedPost, entry: Placed) {
  const recorded = textOf(entry);
  if (recorded === post.text) return 'same';
  if (!recorded.startsWith(`${String(PRINT_FORM)} `)) return 'reread';
  return isDeclared(post, entry) ? 'declared' : 'changed';
}

/** Whether the file says that it changed after the text on record: a later `updated`, or one more correction. */
function isDeclared({ updated, corrections }: PublishedPost, entry: Entry): boolean {
  if (corrections > entry.corrections) return true;
  return updated !== null && (entry.updated === null || updated > entry.updated);
}

/** The form and the print of the last text on record. */
export function textOf({ texts }: Pick<Entry, 'texts'>): string {
  return (texts.at(-1) ?? '').slice('YYYY-MM-DD '.length);
}

function pathOf({ post }: Placed): string {
  const [day = '', ...slug] = post.split('/');
  return `${day.replaceAll('-', '/')}/${slug.join('/')}`;
}

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

/** A run of paragraphs that are not as they were. */
export type ChangedParts = {
  /** Number among the present parts of the first that is other, or before which some are missing. */
  at: number;
  /** Number of parts there are now. */
  now: number;
  /** Number of parts there were. */
  before: number;
};

/** Private characters: as many as there can be different prints in two lists. */
const FIRST = 0xe0_00;

/**
 * Finds the parts of a text that are not as they were.
 * @param before prints as recorded
 * @param now prints as they are
 */
export function changedParts(before: readonly string[], now: readonly string[]): ChangedParts[] {
  const numbers = new Map<string, string>();
  const written = (parts: readonly string[]) =>
    parts
      .map((part) => {
        const known = numbers.get(part) ?? String.fromCodePoint(FIRST + (numbers.size % 0x19_00));
        numbers.set(part, known);
        return known;
      })
      .join('');
  const runs = differencesOf(written(before), written(now));
  const changed: ChangedParts[] = [];
  let at = 0;
  let open: ChangedParts | null = null;
  for (const { of, text } of runs) {
    if (of === 'both') {
      at += text.length;
      open = null;
      continue;
    }
    if (open === null) changed.push((open = { at, now: 0, before: 0 }));
    if (of === 'first') open.before += text.length;
    else {
      open.now += text.length;
      at += text.length;
    }
  }
  return changed;
}
