/** Look of a callout (components/prose/callouts.css). */
export type CalloutLook = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** Meaning of a callout's name. */
export type CalloutKind = {
  /** Look of the callout. */
  look: CalloutLook;
  /** Title where the editor gives it none. */
  title: string;
};

/**
 * The names that GitHub, Obsidian (https://help.obsidian.md/callouts), VuePress and Docusaurus know, each look with
 * the title that its names share.
 */
const KINDS: readonly [look: CalloutLook, title: string, names: string][] = [
  ['note', '说明', 'note'],
  ['note', '信息', 'info'],
  ['note', '摘要', 'abstract summary tldr'],
  ['note', '待办', 'todo'],
  ['note', '示例', 'example'],
  ['note', '引文', 'quote cite'],
  ['tip', '提示', 'tip tips hint'],
  ['tip', '完成', 'success check done'],
  ['important', '重要', 'important'],
  ['important', '问题', 'question help faq'],
  ['warning', '注意', 'warning attention'],
  ['caution', '警告', 'caution'],
  ['caution', '危险', 'danger error'],
  ['caution', '未完成', 'failure fail missing'],
  ['caution', '故障', 'bug'],
];

const BY_NAME: ReadonlyMap<string, CalloutKind> = new Map(
  KINDS.flatMap(([look, title, names]) =>
    [title, ...names.split(' ')].map((name) => [name, { look, title }] as const),
  ),
);

/** A name that an editor makes up is a title: 编者按. */
const OWN = /^\p{Script=Han}{1,12}$/u;

/** Meaning of a callout's name, whatever its case; null where it is none. */
export function calloutKind(name: string): CalloutKind | null {
  return BY_NAME.get(name.toLowerCase()) ?? (OWN.test(name) ? { look: 'note', title: name } : null);
}

/** Whether a name is only the title that the callout is to have. */
export function isOwnTitle(name: string): boolean {
  return !BY_NAME.has(name.toLowerCase());
}

/** Marker at a quotation's beginning that may make a callout of it; a sign behind it folds it. */
const MARKER = /^\[!(?<name>[\p{L}-]{1,20})\](?<fold>[-+]?)[^\S\n]*/u;

/** Beginning of a callout. */
export type CalloutMarker = CalloutKind & {
  /** Length of the marker, in characters. */
  length: number;
  /** Its name as written. */
  name: string;
  /** Whether it can be folded: `-` is folded at first, `+` is not. */
  fold: '' | '-' | '+';
};

/** Reads the marker that a text begins with; null where there is none. */
export function readMarker(text: string): CalloutMarker | null {
  if (!text.startsWith('[!')) return null;
  const { 0: { length } = '', groups: { name = '', fold = '' } = {} } = MARKER.exec(text) ?? {};
  const kind = calloutKind(name);
  return kind && { ...kind, length, name, fold: fold as CalloutMarker['fold'] };
}
