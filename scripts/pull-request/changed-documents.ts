import { pathOf, paths } from '@/lib/addresses/urls';
import { createMemory } from '@/lib/content/body/lazy-facts';
import { render } from '@/lib/content/body/render';
import type { Context } from '@/lib/content/check/context';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { readDocument } from '@/lib/content/check/read-document';
import { kindOf } from '@/lib/content/source/files';
import { keyOfSource } from '@/lib/content/source/source-file';
import { clockNow, standingOf } from '@/lib/time/clock';
import { writeTime } from '../editor/written-time';
import { textIn, type ChangedFile, type Changes } from './changed-files';
import type { ChangedDocument, Preview } from './preview-comment';

type Asked = Pick<Context, 'contentDir' | 'timeZone' | 'files' | 'addresses'>;

/**
 * Tells what a branch changes of the content: each file, the article that it holds, and the address that it has left.
 * @throws {Error} where git has not what it names
 */
export async function changedDocuments(
  { start, files }: Changes,
  context: Asked,
): Promise<ChangedDocument[]> {
  const told: ChangedDocument[] = [];
  // One after the other: git is started for each.
  for (const changed of files) {
    const now = context.files.find(({ source }) => source === changed.file) ?? null;
    const was = await documentBefore(changed, start, context);
    told.push({
      ...changed,
      isPost: kindOf(changed.file) === 'posts',
      article: now !== null && isPost(now) ? await previewOf(now, context) : null,
      isRevealed: was !== null && !isPublic(was) && now !== null && isPublic(now),
      left: was === null || !isPublic(was) ? null : addressLeft(was, now, context),
    });
  }
  return told;
}

async function documentBefore(
  { before }: ChangedFile,
  start: string,
  { contentDir, timeZone }: Asked,
): Promise<DocumentFile | null> {
  const kind = before === null ? undefined : kindOf(before);
  if (before === null || kind === undefined) return null;
  const text = await textIn(contentDir, start, before);
  const file = { source: before, text, decoded: { ok: true as const, text } };
  const key = keyOfSource(before, text);
  return readDocument(kind, { ...file, key }, { contentDir, timeZone, memory: createMemory() });
}

function isPost(document: DocumentFile): document is DocumentFile<'posts'> {
  return document.kind === 'posts';
}

/** Whether readers find it at its address. */
function isPublic(document: DocumentFile): boolean {
  return !isPost(document) || standingOf(document.record, clockNow()) === 'live';
}

function addressLeft(
  was: DocumentFile,
  now: DocumentFile | null,
  { addresses }: Asked,
): ChangedDocument['left'] {
  const path = addresses.of(was);
  if (now !== null && addresses.of(now) === path) return null;
  const found = addresses.find(path);
  return { path, leadsTo: found === null ? null : pathOf(found), kind: was.kind };
}

async function previewOf(
  { record, source, text }: DocumentFile<'posts'>,
  { timeZone }: Asked,
): Promise<Preview | null> {
  const { title, day, description, authorNames, categoryNames, publishedAt } = record;
  // What cannot be shown has a finding of the gate, and no length.
  const rendered = await render(text, source).catch(() => null);
  if (rendered === null) return null;
  const path = paths.article(record);
  return {
    ...{ title, day, path, card: paths.card(path), names: [...categoryNames, ...authorNames] },
    summary: description ?? rendered.summary.opening,
    characters: rendered.summary.characters,
    standing: standingOf(record, clockNow()),
    isWithdrawn: record.withdrawn !== undefined,
    time: writeTime(new Date(publishedAt), timeZone),
  };
}
