import { Document, isCollection, isMap, parseDocument } from 'yaml';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { textsQuoted } from '@/lib/yaml-written';

/** Fields to write by their names; `undefined` takes a field out. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/**
 * Writes fields into the front matter of a text and leaves every other character as it is. What takes the
 * place of a field stands where it stood, what is new at the end.
 */
export function setFields(text: string, changes: FieldChanges): string {
  const { yaml } = findFrontMatter(text);
  if (Object.keys(changes).length === 0) return text;
  if (yaml === null) return `---\n${lines(changes).join('\n')}\n---\n${text}`;
  const lineEnd = text.slice(0, yaml.start).endsWith('\r\n') ? '\r\n' : '\n';
  let source = text.slice(yaml.start, yaml.end);
  const added: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    const range = rangeOfPair(source, name);
    if (range === null) added[name] = value;
    else
      source =
        source.slice(0, range[0]) +
        lines({ [name]: value }).join('') +
        afterPair(source, range[1], value);
  }
  const more = lines(added).map((line) => line + lineEnd);
  const end = source === '' || source.endsWith('\n') ? '' : lineEnd;
  return (
    text.slice(0, yaml.start) +
    source +
    (more.length > 0 ? end : '') +
    more.join('') +
    text.slice(yaml.end)
  );
}

/** Gives what follows a field; its line end goes with a field that is taken out. */
function afterPair(source: string, end: number, value: unknown): string {
  const rest = source.slice(end);
  return value === undefined ? rest.replace(/^[ \t]*(?:#.*)?\r?\n/u, '') : rest;
}

function lines(changes: FieldChanges): string[] {
  return Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const document = new Document({ [name]: value }, textsQuoted);
      const written = document.get(name, true);
      if (isCollection(written)) written.flow = true;
      return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
    });
}

/** Finds the range of a field with its value, without the line end. */
function rangeOfPair(yaml: string, name: string): [number, number] | null {
  const { contents } = parseDocument(yaml, {
    prettyErrors: false,
    logLevel: 'error',
    merge: true,
  });
  if (!isMap(contents)) return null;
  const pair = contents.items.find(({ key }) => key.toJSON() === name);
  if (!pair) return null;
  const [start, keyEnd] = pair.key.range;
  const valueEnd = pair.value?.range[1] ?? keyEnd + 1;
  const end = start + yaml.slice(start, Math.max(valueEnd, keyEnd + 1)).trimEnd().length;
  return [start, end];
}
