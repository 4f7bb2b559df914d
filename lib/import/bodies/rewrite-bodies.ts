import { factsOfBody } from '@/lib/content/body/examine-body';
import type { Memory } from '@/lib/content/body/lazy-facts';
import { applyEdits, ordered } from '@/lib/content/source/edit';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { parseWholeBody } from '@/lib/content/source/parse-body';
import { parseChangedBody } from '@/lib/content/source/parse-changed-body';
import { keyOfSource } from '@/lib/content/source/source-file';
import type { ParsedFile } from '@/lib/content/source/unchanged-runs';
import { findExcess } from '@/lib/markdown/limits';
import { captions } from '../hexo/captions';
import { htmlBlocks } from '../jekyll/html-blocks';
import { inlineFormulas } from '../jekyll/inline-formulas';
import type { Attachment, Site, SourceDocument, Target } from '../model';
import { lineAt, type Say } from '../note';
import { alternatives } from '../steps/alternatives';
import { angles } from '../steps/angles';
import { chartCode } from '../steps/chart-code';
import { embedded } from '../steps/embedded';
import { formulas } from '../steps/formulas';
import { html } from '../steps/html';
import { notes } from '../steps/notes';
import { programs } from '../steps/programs';
import { references } from '../steps/references';
import { swallowing } from '../steps/swallowing';
import { typography } from '../steps/typography';
import type { Body, BodyEdit, BodyStep, Rewriting } from './body-step';
import { withoutPayloads } from './payloads';

/**
 * Steps that change bodies, in stages. Those of one stage look at the same text, so that it is parsed once for them;
 * where two change the same place, the one that changes more of it does.
 */
const stages: readonly (readonly BodyStep[])[] = [
  // HTML becomes Markdown before links are looked at, as do links in captions.
  [html, htmlBlocks, captions, programs, chartCode, swallowing, inlineFormulas],
  // A picture of theirs that is text to ours becomes a picture before pictures are looked for.
  [angles],
  [references, alternatives, embedded, formulas, notes, typography],
];

/** Settings beside the rewriting. */
type Around = {
  /** The engine's own steps, before the others. */
  first: readonly BodyStep[];
  /** The line at which a body began in the old site, by its file. */
  bodyLines: ReadonlyMap<string, number>;
  /** Told how many bodies have been done. */
  onProgress: (done: number) => void;
  /** Keeps what the gate will ask about the bodies: they are parsed here already. */
  memory: Memory;
};

/**
 * Changes in bodies what our renderer does not read. One document after the other passes all steps: of no more
 * than one the parsed body is held.
 */
export async function rewriteBodies(
  site: Site,
  target: Target,
  say: Say,
  { first, bodyLines, onProgress, memory }: Around,
): Promise<Site> {
  const ready: Rewriting[][] = [];
  for (const stage of [first, ...stages]) {
    const opened: Rewriting[] = [];
    for (const step of stage) opened.push(await step.open(site, target, say));
    ready.push(opened);
  }
  const documents: SourceDocument[] = [];
  const attachments = new Map(site.attachments.map((each) => [placeOf(each), each]));
  for (const each of site.documents) {
    const { document, files } = await rewritten(each, bodyLines, ready, say, memory);
    documents.push(document);
    for (const file of files) attachments.set(placeOf(file), file);
    onProgress(documents.length);
  }
  for (const { brought } of ready.flat())
    for (const each of brought?.() ?? []) attachments.set(placeOf(each), each);
  return { ...site, documents, attachments: [...attachments.values()] };
}

function placeOf({ area, place }: Site['attachments'][number]): string {
  return `${area}/${place}`;
}

async function rewritten(
  original: SourceDocument,
  bodyLines: Around['bodyLines'],
  ready: readonly (readonly Rewriting[])[],
  say: Say,
  memory: Memory,
): Promise<{ document: SourceDocument; files: readonly Attachment[] }> {
  const { bodyStart } = findFrontMatter(original.text);
  const line = bodyLineOf(original);
  const lineShift = (bodyLines.get(original.file) ?? line) - line;
  const { text: source, files } = await withoutPayloads(
    { document: original, text: original.text, start: bodyStart, lineShift },
    say,
  );
  const document = { ...original, text: source };
  // The gate refuses it, and nobody can parse it.
  if (findExcess(source.slice(bodyStart))) return { document, files };
  let parsed: ParsedFile | undefined;
  const bodyOf = (text: string): Body => ({
    document,
    text,
    start: bodyStart,
    lineShift,
    tree: () => {
      if (parsed?.text !== text)
        parsed = { text, tree: parsed ? parseChangedBody(text, parsed) : parseWholeBody(text) };
      return parsed.tree;
    },
  });
  let body = bodyOf(document.text);
  for (const stage of ready) {
    const edits: BodyEdit[] = [];
    for (const step of stage) edits.push(...(await step.edits(body)));
    if (edits.length === 0) continue;
    for (const { note } of ordered(edits)) if (note) say(note);
    body = bodyOf(applyEdits(body.text, edits));
  }
  const { text } = body;
  memory.facts.put(document.place, keyOfSource(document.place, text), factsOfBody(text, body.tree));
  return { document: { ...document, text }, files };
}

/** The line at which the body of a document begins. */
export function bodyLineOf({ text }: SourceDocument): number {
  return lineAt(text, findFrontMatter(text).bodyStart);
}
