import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { AIGC } from './aigc';

/** Labels in the metadata of a picture: XMP (ISO 16684-1). What the constants come from: docs/trust.md. */

/** The property of the implicit label: its namespace, and the prefix that it is written with. */
const TC260 = { prefix: 'TC260', uri: 'http://www.tc260.org.cn/ns/AIGC/1.0/', name: AIGC };

/** The property that says how a picture came about (IPTC Photo Metadata Standard, extension schema). */
const SOURCE = {
  prefix: 'Iptc4xmpExt',
  uri: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  name: 'DigitalSourceType',
};

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Ways in which AI makes a picture, or a part of it (IPTC NewsCodes, Digital Source Type). */
export const BY_AI =
  /\/(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|compositeSynthetic)$/u;

/** Labels of how a picture was made, as they stand in its file. */
export type PictureLabels = {
  /** The implicit label, a JSON text, or null. */
  aigc: string | null;
  /** The address of the Digital Source Type, or null. */
  source: string | null;
};

/** Whether a picture says that AI took part in it. */
export function saysAi({ aigc, source }: PictureLabels): boolean {
  return aigc !== null || (source !== null && BY_AI.test(source));
}

/**
 * All that a packet of XMP says of how its picture was made: of a property, each time that it is said.
 * @throws {Error} when the packet is damaged
 */
export function readLabels(packet: string): { aigc: string[]; sources: string[] } {
  const text = packet.replace(/^\uFEFF/u, '').replace(/\0+$/u, '');
  const root = fromXml(text).children.find((each) => each.type === 'element');
  const said = root ? [...properties(root, {})] : [];
  const of = (wanted: typeof TC260) =>
    said
      .filter(({ uri, name }) => uri === wanted.uri && name === wanted.name)
      .map(({ value }) => value.trim())
      .filter(Boolean);
  return { aigc: of(TC260), sources: of(SOURCE) };
}

/** A name in a namespace, and what is said under it. */
type Property = { uri: string; name: string; value: string };

type Scope = Readonly<Record<string, string>>;

/** Everything that may be a property, written as an attribute or as an element. */
function* properties(element: Element, outer: Scope): Generator<Property> {
  const attributes = Object.entries(element.attributes).map(
    ([key, value]) => [key, value ?? ''] as const,
  );
  const declared = attributes.filter(([key]) => key.startsWith('xmlns:'));
  const scope = {
    ...outer,
    ...Object.fromEntries(declared.map(([key, uri]) => [key.slice('xmlns:'.length), uri])),
  };
  for (const [key, value] of attributes) yield { ...nameOf(key, scope), value };
  const resource = attributes.find(([key]) => isIn(RDF, 'resource', nameOf(key, scope)));
  yield { ...nameOf(element.name, scope), value: resource?.[1] ?? textOf(element) };
  for (const child of element.children)
    if (child.type === 'element') yield* properties(child, scope);
}

function isIn(uri: string, name: string, found: Omit<Property, 'value'>): boolean {
  return found.uri === uri && found.name === name;
}

function nameOf(written: string, scope: Scope): Omit<Property, 'value'> {
  const [prefix = '', name] = written.split(':');
  return name === undefined ? { uri: '', name: prefix } : { uri: scope[prefix] ?? '', name };
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
}

/** Writes a packet that holds the labels and nothing else: neither where nor with what a picture was made. */
export function writeLabels({ aigc, source }: PictureLabels): string {
  const said = [
    [TC260, aigc],
    [SOURCE, source],
  ] as const;
  const property = ([{ prefix, name }, value]: (typeof said)[number]) =>
    value === null ? [] : [x(`${prefix}:${name}`, value)];
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': RDF }, [
      x(
        'rdf:Description',
        {
          'rdf:about': '',
          ...Object.fromEntries(said.map(([{ prefix, uri }]) => [`xmlns:${prefix}`, uri])),
        },
        said.flatMap(property),
      ),
    ]),
  ]);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${toXml(packet)}<?xpacket end="w"?>`;
}
