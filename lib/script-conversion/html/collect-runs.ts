import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Script } from '../dictionaries';
import { scriptOfTag } from '../language-tag';
import { isFormula, isMachine, isRead, roleOf } from './elements';
import { addMark, addSource, createRun, OBJECT, type Place, type Run } from './run';

/** The tag of each script. */
const TAG: Readonly<Record<Script, string>> = { 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' };

/**
 * Treatment of a passage by its language: it is in the other script, its `lang` names no script, or it is not
 * converted.
 */
type Passage = 'other-script' | 'unmarked' | 'stays';

/**
 * Tells the treatment of a passage from its `lang`.
 * @param tag its value
 * @param script the one that is converted to
 */
function passageOf(tag: string, script: Script): Passage {
  const own = scriptOfTag(tag);
  if (own === 'unmarked') return own;
  return own === null || own === script ? 'stays' : 'other-script';
}

/** Text and tags of a source that are to be converted. */
export type Collected = {
  /** Lines of text. */
  runs: Run[];
  /** Values of `lang` of the passages that are converted, and what they become. */
  tags: { place: Place; tag: string }[];
};

/** State of the walk that holds for an element and all in it. */
type State = {
  /** Whether its language is one to convert. */
  isConverted: boolean;
  /** Whether it may be changed at all. */
  isOpen: boolean;
  /** Whether its text is for machines. */
  isMachine: boolean;
};

/** The line that is being read; it is another one behind the end of a block. */
type Line = { run: Run };

/** The value of an attribute in what is written of it: behind its sign, in quotes or not. */
const VALUE = /^[^=]*=\s*(["']?)(.*)\1$/su;

/**
 * Finds the lines of a tree, and where their characters are in the source.
 * @param nodes with the places that parse5 tells
 * @param script the one that is converted to
 */
export function collectRuns(
  nodes: readonly Tree.ChildNode[],
  source: string,
  script: Script,
): Collected {
  const collected: Collected = { runs: [], tags: [] };
  const end = (line: Line) => {
    if (line.run.text !== '') collected.runs.push(line.run);
    line.run = createRun();
  };
  const readAlone = (children: readonly Tree.ChildNode[], state: State) => {
    const line = { run: createRun() };
    for (const child of children) read(child, line, state);
    end(line);
  };
  const read = (node: Tree.ChildNode, line: Line, state: State) => {
    if ('tagName' in node) readElement(node, line, stateIn(node, state, script));
    else if (node.nodeName === '#text') readText(node, line, state);
  };
  const readText = ({ sourceCodeLocation: place }: Tree.ChildNode, line: Line, state: State) => {
    if (!place || state.isMachine) return;
    const isFixed = !state.isConverted || !state.isOpen;
    addSource(line.run, source, { start: place.startOffset, end: place.endOffset }, isFixed);
  };
  const readElement = (element: Tree.Element, line: Line, state: State) => {
    if (state.isConverted && state.isOpen) readAttributes(element);
    const children =
      'content' in element ? (element as Tree.Template).content.childNodes : element.childNodes;
    switch (roleOf(element)) {
      case 'break':
        addMark(line.run, '\n');
        break;
      case 'inline':
        for (const child of children) read(child, line, state);
        break;
      case 'aside':
        readAlone(children, state);
        break;
      case 'object':
        addMark(line.run, OBJECT);
        readAlone(children, state);
        break;
      case 'block':
        end(line);
        readAlone(children, state);
        break;
    }
  };
  const readAttributes = (element: Tree.Element) => {
    for (const { name, value } of element.attrs) {
      const isTag = name === 'lang' && passageOf(value, script) === 'other-script';
      const place = isTag || isRead(element, name) ? valuePlace(element, name, source) : null;
      if (place === null) continue;
      if (isTag) {
        collected.tags.push({ place, tag: TAG[script] });
        continue;
      }
      const run = createRun();
      addSource(run, source, place, false);
      collected.runs.push(run);
    }
  };
  readAlone(nodes, { isConverted: true, isOpen: true, isMachine: false });
  return collected;
}

function stateIn(element: Tree.Element, state: State, script: Script): State {
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  const [lang, translate] = [attribute('lang'), attribute('translate')?.toLowerCase()];
  const passage = lang === undefined ? null : passageOf(lang, script);
  const isClosed = translate === 'no' || isFormula(element);
  return {
    isConverted: passage === null ? state.isConverted : passage !== 'stays',
    isOpen: isClosed ? false : state.isOpen || translate === 'yes' || translate === '',
    isMachine: state.isMachine || isMachine(element.tagName),
  };
}

/** Finds the place of an attribute's value in the source; null where it has none. */
function valuePlace(element: Tree.Element, name: string, source: string): Place | null {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return null;
  const written = source.slice(place.startOffset, place.endOffset);
  const [, quote, value] = VALUE.exec(written) ?? [];
  if (quote === undefined || value === undefined) return null;
  const end = place.endOffset - quote.length;
  return { start: end - value.length, end };
}
