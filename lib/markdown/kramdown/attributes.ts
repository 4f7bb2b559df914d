import type { Nodes, Root } from 'mdast';
import { readLength } from '../picture-size';
import { allowedClasses } from '../sanitize-schema';
import { walk } from '../walk';

/** Attributes that may be written, and their names in the tree of HTML; those of charts are for their step alone. */
const allowed: Readonly<Record<string, string>> = {
  ...{ title: 'title', lang: 'lang', width: 'width', height: 'height', cite: 'cite' },
  translate: 'translate',
  ...{ kind: 'dataKind', unit: 'dataUnit', source: 'dataSource', alt: 'dataAlt' },
};

/**
 * Attributes that are left out without a loss: where a link opens is the reader's choice, and what it tells the other
 * site is ours.
 */
const ignored: ReadonlySet<string> = new Set(['target', 'rel']);

/** `.class`, `#id`, `key="value"`, or a word that refers to something. */
const ITEM =
  /\.(?<name>[^\s.#="']+)|#(?<id>[^\s.#="']+)|(?<key>[\w:-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')|(?<other>\S+)/gu;

/** `{:name: .class}`: a list by a name (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions). */
const DEFINITION = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*):\s(.*)$/su;

/** The class of a table that is drawn as a chart. */
const CHART = 'chart';

/** The class of a list of key figures. */
const FIGURES = 'figures';

/** Lists by their names, for those that refer to them. */
export type AttributeDefinitions = ReadonlyMap<string, string>;

/** Meaning of an attribute list. */
export type Attributes = {
  /** Properties for the tree of HTML. */
  properties: Record<string, string | string[]>;
  /** Whether it has the list before it replaced by a table of contents. */
  toc: boolean;
  /** Parts that are not understood or not allowed, as written. */
  unknown: string[];
};

const TABLES = ['table'];
const PICTURES = ['image', 'imageReference', 'link', 'linkReference', 'paragraph'];

/** Nodes on which a name has a meaning, by the names that have none on others. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  ...{ [CHART]: TABLES, kind: TABLES, unit: TABLES, source: TABLES, alt: TABLES },
  ...{ [FIGURES]: ['list', 'defList'], full: PICTURES },
};

/** Lists the parts of an attribute list that have no meaning on the node that it belongs to, as written. */
export function misplacedOn(owner: Nodes | null, list: string): string[] {
  if (owner === null || DEFINITION.test(list)) return [];
  return [...list.matchAll(ITEM)]
    .filter(({ groups }) => {
      const name = groups?.name ?? groups?.key ?? '';
      return Object.hasOwn(OWNERS, name) && OWNERS[name]?.includes(owner.type) === false;
    })
    .map(([written]) => written);
}

/**
 * Reads an attribute list of kramdown by the allow-list: `class`, `id`, `title`, `lang`, `width`,
 * `height`, `cite`, `translate`, and of charts `kind`, `unit`, `source`, `alt`. That of a definition is read like any other.
 * @param list text between `{:` and `}`
 * @param definitions lists that it may refer to
 */
export function readAttributes(
  list: string,
  definitions: AttributeDefinitions = new Map(),
): Attributes {
  const attributes: Attributes = { properties: {}, toc: false, unknown: [] };
  const classes: string[] = [];
  const [, , defined = list] = DEFINITION.exec(list) ?? [];
  for (const { 0: written, groups } of resolve(defined, definitions).matchAll(ITEM)) {
    const { name, id, key = '', double, single, other } = groups ?? {};
    const value = double ?? single ?? '';
    if (name !== undefined) classes.push(name);
    else if (key === 'class') classes.push(...value.split(/\s+/u).filter(Boolean));
    else if (id !== undefined || key === 'id') attributes.properties.id = id ?? value;
    else if (Object.hasOwn(allowed, key) && !isWrongSize(key, value))
      attributes.properties[allowed[key] ?? key] = value;
    else if (other === 'toc') attributes.toc = true;
    else if (!ignored.has(key)) attributes.unknown.push(written);
  }
  const known = classes.filter(isAllowedClass);
  if (known.length > 0) attributes.properties.className = known;
  attributes.unknown.push(
    ...classes.filter((name) => !isAllowedClass(name)).map((name) => `.${name}`),
  );
  return attributes;
}

/** The value of an attribute of a list, as written; undefined where it has none. */
export function attributeValue(list: string, name: string): string | undefined {
  for (const { groups } of list.matchAll(ITEM))
    if (groups?.key === name) return groups.double ?? groups.single;
  return undefined;
}

/** Whether a node defines a list and belongs to nothing. */
export function isDefinition(node: Nodes): boolean {
  return node.type === 'attributeList' && DEFINITION.test(node.value);
}

/** The lists that a document defines. */
export function attributeDefinitions(tree: Root): AttributeDefinitions {
  const definitions = new Map<string, string>();
  walk(tree, (node) => {
    const [, name, list] = node.type === 'attributeList' ? (DEFINITION.exec(node.value) ?? []) : [];
    if (name !== undefined && list !== undefined) definitions.set(name, list);
  });
  return definitions;
}

/** Puts lists in the place of their names. */
function resolve(list: string, definitions: AttributeDefinitions): string {
  if (definitions.size === 0) return list;
  return list.replace(ITEM, (written) => definitions.get(written) ?? written);
}

function isWrongSize(key: string, value: string): boolean {
  return (key === 'width' || key === 'height') && readLength(value) === null;
}

function isAllowedClass(name: string): boolean {
  return (allowedClasses as readonly string[]).includes(name) || name === CHART || name === FIGURES;
}
