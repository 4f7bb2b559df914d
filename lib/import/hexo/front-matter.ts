import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { writeFields } from '@/lib/yaml-written';

/** Front matter between two lines of the same signs (hexo-front-matter 4.2.3). */
const CLOSED =
  /^(?<line>-{3,}|;{3,})\n(?<data>[\s\S]+?)\n\k<line>[^\S\n]*(?:\n|$)(?<body>[\s\S]*)$/u;
/** Front matter without the first line. */
const OPEN =
  /^(?<data>(?!-{3,}|;{3,})[\s\S]+?)\n(?<line>-{3,}|;{3,})[^\S\n]*(?:\n|$)(?<body>[\s\S]*)$/u;

/**
 * The text of a file with its fields as we read them: YAML between two lines of `---`. What is so already
 * stays as it is; a text without fields has none.
 */
export function toOurFrontMatter(text: string): string {
  const whole = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  // Blank lines above are part of the data to Hexo, in which a line of hyphens begins a document of YAML.
  const plain = whole.replace(/^(?:[^\S\n]*\n)+(?=-{3,}\n)/u, '');
  const closed = CLOSED.exec(plain)?.groups;
  if (closed?.line === '---' && !(closed.data ?? '').includes('\n\t'))
    return plain === whole ? text : plain;
  const found = closed ?? OPEN.exec(plain)?.groups;
  if (!found) return findFrontMatter(text).opened ? text : `---\n---\n${text}`;
  const { line = '', data = '', body = '' } = found;
  const yaml = line.startsWith(';') ? fromJson(data) : fromYaml(data, closed !== undefined);
  return yaml === null ? `---\n---\n${text}` : `---\n${yaml}---\n${body}`;
}

function fromJson(data: string): string | null {
  try {
    return writeFields(JSON.parse(`{${data}}`));
  } catch {
    return null;
  }
}

/** Tabs at the head of a line are blanks to Hexo; a text without a first line must look like fields. */
function fromYaml(data: string, isClosed: boolean): string | null {
  const yaml = `${data.replaceAll(/\n\t+/gu, (tabs) => `\n${'  '.repeat(tabs.length - 1)}`)}\n`;
  return isClosed || looksLikeFields(yaml) ? yaml : null;
}

function looksLikeFields(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^(?:[\w-]+:(?:\s|$)|\s+\S|- |#|\s*$)/u.test(line));
}
