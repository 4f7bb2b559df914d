import { createMemory } from '@/lib/content/body/lazy-facts';
import { compareWithLedger } from '@/lib/content/check/published/compare';
import { planLedger } from '@/lib/content/check/published/keep-ledger';
import { publishedPosts } from '@/lib/content/check/published/published-post';
import { toRecord } from '@/lib/content/check/published/record';
import { readDocument } from '@/lib/content/check/read-document';

const options = { contentDir: 'content', timeZone: 'Asia/Shanghai' };
const empty = { entries: new Map<never, never>(), damage: [], sources: [] };

/** The files of a ledger in which these posts are on record as they are, for tests. */
export function ledgerOf(posts: Readonly<Record<string, string>>): Record<string, string> {
  const documents = Object.entries(posts).map(([source, text]) =>
    readDocument(
      'posts',
      { source, text, key: source + text, decoded: { ok: true, text } },
      { ...options, memory: createMemory() },
    ),
  );
  const known = publishedPosts(documents, new Date('2026-03-01T00:00:00Z'));
  const recorded = toRecord(compareWithLedger(empty, known, true), '2026-03-01');
  return Object.fromEntries(planLedger(empty, recorded));
}
