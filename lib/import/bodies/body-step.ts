import type { Root } from 'mdast';
import type { Edit } from '@/lib/content/source/edit';
import type { Attachment, Site, SourceDocument, Target } from '../model';
import { about, lineAt, type Note, type Say } from '../note';

/** A body, as the steps before have left it. */
export type Body = {
  /** Document of the body. */
  document: SourceDocument;
  /** The whole file, with its front matter: all offsets are in it. */
  text: string;
  /** Offset at which the body begins in it. */
  start: number;
  /** Number to add to a line of the text for the line of the old site's file: front matter has other lines now. */
  lineShift: number;
  /** Gives the parsed body, once for all who ask: nobody may change it. */
  tree: () => Root;
};

/** A body that nobody has parsed. */
export type Unparsed = Omit<Body, 'tree'>;

/** An edit, and what is told where it is made. */
export type BodyEdit = Edit & {
  /** Note to a person about the edit. */
  note?: Note;
};

/** Step that changes one kind of thing in bodies. */
export type BodyStep = {
  /** Its name, kebab-case. */
  name: string;
  /** Gets ready for the bodies of a site. */
  open: (site: Site, target: Target, say: Say) => Rewriting | Promise<Rewriting>;
};

/** A step that is ready. */
export type Rewriting = {
  /** Gives its edits of a body. */
  edits: (body: Body) => readonly BodyEdit[] | Promise<readonly BodyEdit[]>;
  /** The files that come along for what it has changed. */
  brought?: () => Iterable<Attachment>;
};

/** A note about a place in a body. */
export function aboutPlace(
  { document, text, lineShift }: Unparsed,
  offset: number,
  level: Note['level'],
  kind: string,
  zh: string,
  en: string,
): Note {
  return about(level, document.file, kind, zh, en, lineAt(text, offset) + lineShift);
}
