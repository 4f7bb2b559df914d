import path from 'node:path';
import { isMap } from '@/lib/content/source/forms/map';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { Site, SourceDocument, Step } from '../../model';
import { about, lineAt, type Say } from '../../note';
import { createFindByName } from '../../references/by-name';
import { guessNote } from '../../references/guess-note';
import { readText } from '../../source/text';
import { readConfig } from '../config';
import { writeShortcodes } from './write';

/** Shortcodes are written in Markdown. */
export const shortcodesStep: Step = {
  name: 'shortcodes',
  about: { zh: 'Hugo 短代码', en: 'Hugo’s shortcodes' },
  run: (site, target, say) => {
    const find = createFind(site);
    const template = createTemplates(site);
    const byName = createFindByName(site);
    const { params } = readConfig(site.tree, () => undefined).raw;
    const documents = site.documents.map((document) => {
      const { bodyStart } = findFrontMatter(document.text);
      const body = document.text.slice(bodyStart);
      const text = writeShortcodes(body, {
        page: (reference) => find(reference, document),
        param: (name) => paramOf(name, [document.fields, params]),
        mapping: target.mapping,
        template,
        file: (said) => byName(said, document),
        onGuess: (source, offset) => {
          const line = lineAt(document.text, bodyStart + offset);
          say(guessNote(document.file, 'shortcode', source, line));
        },
        onLost: (source, offset) =>
          say(lostNote(document.file, source, lineAt(document.text, bodyStart + offset))),
      });
      return text === body
        ? document
        : { ...document, text: document.text.slice(0, bodyStart) + text };
    });
    return { ...site, documents };
  },
};

/** Path of a shortcode's template; the site's own come before its themes'. */
const TEMPLATE = /^(?:themes\/[^/]+\/)?layouts\/(?:_?shortcodes)\/(?<name>.+)\.html$/u;

function createTemplates({ tree }: Site): (name: string) => string | null {
  const files = new Map<string, string>();
  for (const file of tree.files) {
    const name = TEMPLATE.exec(file)?.groups?.name;
    if (name !== undefined && !files.has(name)) files.set(name, file);
  }
  return (name) => {
    const file = files.get(name);
    return file === undefined ? null : readText(tree, file, () => undefined);
  };
}

function lostNote(file: string, source: string, line: number): Parameters<Say>[0] {
  const shown = source.length > 200 ? `${source.slice(0, 200)}…` : source;
  return about(
    'look',
    file,
    'shortcode',
    `${shown} 没有对应的写法（多半是主题的，或它所指的页面不在），已去掉；首尾之间的文字留着。请在原处补上，或在 --map 文件里写明它该变成什么。`,
    `${shown} has no counterpart: it is a theme’s, or the page that it names is not there. It was taken out; what stands between it and its end stays. Write it there by hand, or say in the --map file what it is to become.`,
    line,
  );
}

/** The value of the first that has one, whatever the case of its name. */
function paramOf(name: string, maps: readonly unknown[]): string | null {
  for (const map of maps) {
    if (!isMap(map)) continue;
    const key = Object.keys(map).find((each) => each.toLowerCase() === name.toLowerCase());
    const value = key === undefined ? undefined : map[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return null;
}

/** Pages by what references call them: from the root, beside the page that refers, or by their name alone. */
function createFind({ documents }: Site) {
  const byName = new Map<string, SourceDocument>();
  for (const at of [0, 1])
    for (const document of documents) {
      const name = document.names[at];
      if (name !== undefined && !byName.has(name)) byName.set(name, document);
    }
  return (reference: string, from: SourceDocument): string | null => {
    const [, name = '', id = ''] = /^([^#]*)(#.*)?$/u.exec(reference) ?? [];
    if (name === '') return id === '' ? null : id;
    const wanted = name
      .normalize('NFC')
      .replace(/\.(?:md|markdown|html?)$/iu, '')
      .replace(/(?:^|\/)_?index$|\/$/u, '');
    const beside = path.posix.join(path.posix.dirname(from.names[0] ?? ''), wanted);
    const below = path.posix.join(from.names[0] ?? '', wanted);
    const keys = wanted.startsWith('/') ? [wanted.slice(1)] : [beside, below, wanted];
    const found = keys.map((key) => byName.get(key)).find(Boolean);
    const address = found?.oldAddresses[0];
    return address === undefined ? null : address + id;
  };
}
