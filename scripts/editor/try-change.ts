import path from 'node:path';
import { checkContent } from '@/lib/content/check/check';
import type { Finding } from '@/lib/content/check/finding';
import { openGate, type Gate } from '@/lib/content/check/gate';
import { listFiles } from '@/lib/content/source/files';
import { createSourceReader, keyOfSource, type ReadSource } from '@/lib/content/source/source-file';
import { site } from '@/lib/site';
import { Refusal } from './command';

/** A post as it is to be. */
export type Change = {
  /** Its path in the content folder. */
  source: string;
  /** Its whole text. */
  text: string;
  /** Its path as it is; null for a new one. */
  replaces: string | null;
};

/** Verdict of the gate on a change. */
export type Verdict = {
  /** Errors of the post, and those that others have by the change alone. */
  errors: Finding[];
  /** Warnings of the post. */
  warnings: Finding[];
};

/** Asks the gate about the content as it would be with a change. Nothing is written. */
export async function tryChange(change: Change): Promise<Verdict> {
  const { contentDir } = site;
  const gate = await openGate(site);
  const before = (await gate.check()).findings;
  const { findings } = await changedContent(change, gate);
  const known = new Set(before.map(nameOf));
  const file = path.join(contentDir, change.source);
  return {
    errors: findings.filter(
      (each) => each.level === 'error' && (each.file === file || !known.has(nameOf(each))),
    ),
    warnings: findings.filter((each) => each.level === 'warning' && each.file === file),
  };
}

async function changedContent({ source, text, replaces }: Change, { memory }: Gate) {
  const reader = createSourceReader(site.contentDir);
  const readSource: ReadSource = (asked) =>
    asked === source
      ? { source, text, decoded: { ok: true, text }, key: keyOfSource(source, text) }
      : reader.read(asked);
  const listed = await listFiles(site.contentDir);
  const others = listed.known.posts.filter((each) => each !== source && each !== replaces);
  const known = { ...listed.known, posts: [...others, source].sort() };
  return checkContent({ ...site, memory, readSource, listed: { ...listed, known } });
}

function nameOf({ file, line, column, rule }: Finding): string {
  return `${file}:${String(line)}:${String(column)}:${rule}`;
}

/**
 * Asks the gate, and goes on with warnings alone.
 * @throws {Refusal} where it does not let the change pass
 */
export async function passGate(change: Change): Promise<Verdict> {
  const verdict = await tryChange(change);
  const { errors } = verdict;
  if (errors.length === 0) return verdict;
  const lines = errors.map(({ file, line, rule, problem }) => {
    return `  ${file}:${String(line)} ${rule} ${problem.zh}`;
  });
  const isMoved =
    change.replaces !== null && path.dirname(change.replaces) !== path.dirname(change.source);
  const moved = isMoved && errors.some(({ rule }) => /^(?:image|audio)-missing$/u.test(rule));
  const folder = path.join(site.contentDir, path.dirname(change.source));
  throw new Refusal({
    zh: [
      '检查没有通过，什么也没有改：',
      ...lines,
      ...(moved ? [`文章会移到 ${folder}/，请先把它的图片和录音也移过去。`] : []),
      '改好以后再运行一次。',
    ].join('\n'),
    en: 'the check does not let it pass, and nothing was changed: mend the above, then run this again.',
  });
}

/** A line for each warning of the post. */
export function warningLines({ warnings }: Verdict): string[] {
  return warnings.map(({ file, line, problem }) => `提醒 ${file}:${String(line)} ${problem.zh}`);
}
