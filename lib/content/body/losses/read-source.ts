import type { Code, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { placesIn } from '@/lib/charts/places';
import { piecesOf, shownOf } from '@/lib/charts/read-chart';
import { isChartLanguage } from '@/lib/charts/read-fence';
import { languageOfFence } from '@/lib/markdown/code/fence';
import { type Range, rangeOf } from '../range';
import { createHtmlReader, type HtmlReader } from './html-reader';
import { hasLetters } from './letters';
import { changedNumber, lostBehindFence, lostInFormula, lostWithoutLetters } from './node-losses';
import { lostSigns } from './signs';
import type { Entry, Source } from './source';
import { endOfMark, endsInMark, withoutMarks } from './text-marks';

/** Place of a node. */
type Place = Pick<Entry, 'cause' | 'note' | 'isDrawn'> & {
  /** Its block. */
  block?: Range;
  /** Columns of the table that it is in. */
  columns?: number;
  /** Its ancestors, from the root. */
  ancestors: readonly Parents[];
};

/** A source that is being read. */
type Reading = {
  source: Source;
  /** The whole file. */
  file: string;
  /** Offset up to which the text has been accounted for. */
  at: number;
  html: HtmlReader;
};

/** Nodes whose text is one run. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);

/** Marks that may stand between texts: numbers of items, boxes of tasks, Liquid. */
const MARKS = /\d{1,9}[.)](?=\s|$)|\[[ xX]\]|\{[%{][\s\S]*?[%}]\}/gu;

/**
 * Reads the text of a body, before the pipeline changes the tree.
 * @param file the whole file
 * @param from offset of the body in it
 */
export function readSource(body: Root, file: string, from: number): Source {
  const source: Source = {
    ...{ entries: [], abbreviations: [], definitions: [], references: new Set(), losses: [] },
    wordlessNotes: [],
  };
  const reading = { source, file, at: from, html: createHtmlReader(file) };
  const place: Place = { cause: 'other', ancestors: [] };
  read(reading, body, place);
  pass(reading, { start: file.length, end: file.length }, place);
  return source;
}

function read(reading: Reading, node: Nodes, place: Place): void {
  const { source, file } = reading;
  const range = rangeOf(node);
  source.losses.push(...lostSigns(node, file));
  if (!('children' in node)) {
    pass(reading, range, place);
    readLeaf(reading, node, range, place);
    return;
  }
  const inside: Place = { ...place, ancestors: [...place.ancestors, node] };
  if (BLOCKS.has(node.type)) inside.block = range;
  const mark = endOfMark(node);
  if (mark !== undefined) pass(reading, { ...range, end: mark }, place);
  switch (node.type) {
    case 'footnoteDefinition':
      Object.assign(inside, { note: range, cause: 'note' });
      if (!hasLetters(toString(node, { includeImageAlt: false }))) source.wordlessNotes.push(range);
      break;
    case 'inlineNote':
      inside.note = range;
      break;
    case 'table':
      inside.columns = node.children[0]?.children.length ?? 0;
      break;
    case 'list':
      source.losses.push(...changedNumber(node, file));
      break;
    case 'linkReference':
      source.references.add(node.identifier);
      break;
    default:
  }
  node.children.forEach((child, index) => {
    const isExtra = node.type === 'tableRow' && index >= (place.columns ?? 0);
    if (isExtra) source.losses.push(...lostWithoutLetters(child, file));
    read(reading, child, isExtra ? { ...inside, cause: 'cell' } : inside);
  });
  if (endsInMark(node)) reading.at = Math.max(reading.at, range.end);
}

function readLeaf(
  reading: Reading,
  node: Exclude<Nodes, Parents>,
  range: Range,
  place: Place,
): void {
  const { source, file } = reading;
  switch (node.type) {
    case 'text':
      add(reading, range, withoutMarks(node, place.ancestors, file), place);
      break;
    case 'code':
      source.losses.push(...lostBehindFence(node, file));
      addCode(reading, node, range, place);
      break;
    case 'inlineMath':
    case 'math':
      source.losses.push(...lostInFormula(range, file));
      add(reading, range, node.value, place);
      break;
    case 'inlineCode':
      add(reading, range, node.value, place);
      break;
    case 'html':
      readHtml(reading, node.value, range.start, { block: range, ...place });
      break;
    case 'kramdownExtension':
      if (node.shown)
        readHtml(reading, node.value, range.start + node.offset, { block: range, ...place });
      break;
    case 'imageReference':
      source.references.add(node.identifier);
      break;
    case 'definition':
      source.definitions.push(node);
      break;
    case 'abbreviationDefinition':
      source.abbreviations.push({ ...range, label: node.label, title: node.value });
      break;
    default:
  }
}

/** Adds code; of a chart its page has title, unit, source and numbers, and the rest as a drawing. */
function addCode(reading: Reading, node: Code, range: Range, place: Place): void {
  const chart = isChartLanguage(languageOfFence(node)) ? shownOf(node.value) : null;
  if (!chart) {
    add(reading, range, node.value, place);
    return;
  }
  const placeOf = placesIn(node.value, reading.file, range.start);
  for (const { text, at } of piecesOf(chart)) {
    const start = placeOf(at);
    add(reading, { start, end: start + text.length }, text, {
      ...place,
      block: range,
      isDrawn: true,
    });
  }
}

function readHtml(reading: Reading, html: string, from: number, place: Place): void {
  for (const { start, end, value, comment, ...enclosure } of reading.html.read(html, from)) {
    const cause = comment ? 'comment' : place.cause;
    add(reading, { start, end }, value, { ...place, cause }, enclosure);
  }
}

function add(
  { source, html }: Reading,
  { start, end }: Range,
  value: string,
  { cause, note, isDrawn, block = { start, end } }: Place,
  { within, silent } = html.enclosure(),
): void {
  const isKept = within === undefined || silent || cause === 'comment';
  // Each field by its name: there are hundreds in a body, and a spread costs more than all else here.
  source.entries.push({
    start,
    end,
    value,
    block,
    note,
    isDrawn,
    within,
    silent,
    cause: isKept ? cause : 'element',
  });
}

/** Goes on behind a range; text before it that no node accounts for is text all the same. */
function pass(reading: Reading, { start, end }: Range, place: Place): void {
  const { file, at } = reading;
  const between = file.slice(at, start);
  if (between !== '' && hasLetters(between) && hasLetters(between.replace(MARKS, '')))
    add(reading, { start: at, end: start }, between, place);
  reading.at = Math.max(at, end);
}
