import path from 'node:path';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { Site, SourceDocument, Step } from '../../model';
import { about, lineAt, type Say } from '../../note';
import { createFindByName } from '../../references/by-name';
import { guessNote } from '../../references/guess-note';
import { textOf } from '../../values';
import { readConfig, type HexoConfig } from '../config';
import { assetAddress } from '../old-addresses';
import { evaluateTags, type Evaluation } from './evaluate';
import type { Around } from './tag';

/** Tags that Hexo evaluated at every build are written in Markdown. */
export const tagsStep: Step = {
  name: 'tags',
  about: { zh: 'Hexo 标签', en: 'Hexo’s tags' },
  run: (site, target, say) => {
    if (!site.documents.some(({ text }) => /\{[{%#]/u.test(text))) return site;
    const config = readConfig(site.tree, () => undefined);
    const post = postsOf(site);
    const byName = createFindByName(site);
    const documents = site.documents.map((document) => {
      const around = {
        ...{ ...aroundOf(document, site, config), post },
        file: (said: string) => byName(said, document),
      };
      return evaluated(document, around, target.mapping, say);
    });
    return { ...site, documents };
  },
};

function evaluated(
  document: SourceDocument,
  around: Around & Pick<Evaluation, 'file'>,
  mapping: Readonly<Record<string, string>>,
  say: Say,
): SourceDocument {
  const { bodyStart } = findFrontMatter(document.text);
  const body = document.text.slice(bodyStart);
  const above = lineAt(document.text, bodyStart) - 1;
  const onLost = (source: string, line: number) =>
    say(lostNote(document.file, source, line + above));
  const onGuess = (source: string, line: number) =>
    say(guessNote(document.file, 'tag', source, line + above));
  try {
    const { fields } = document;
    const text = evaluateTags(body, { ...around, fields, mapping, onLost, onGuess });
    return text === body
      ? document
      : { ...document, text: document.text.slice(0, bodyStart) + text };
  } catch (error) {
    const message =
      error instanceof Error ? error.message.replaceAll(/\s*\n\s*/gu, ' ') : String(error);
    const line = Number(/Line (\d+)/u.exec(message)?.[1] ?? 1);
    say(
      about(
        'look',
        document.file,
        'tag',
        `标签执行不了，原样留下（Hexo 也生成不了这篇）：${message}`,
        `the tags cannot be evaluated and stay as they are; Hexo cannot build this post either: ${message}`,
        line + above,
      ),
    );
    return document;
  }
}

function lostNote(file: string, source: string, line: number) {
  const shown = source.length > 200 ? `${source.slice(0, 200)}…` : source;
  return about(
    'look',
    file,
    'tag',
    `${shown} 没有对应的写法（多半是主题或插件的，或它所指的东西不在），已去掉标签；首尾标签之间的文字留着。请在原处补上，或在 --map 文件里写明它该变成什么。`,
    `${shown} has no counterpart: it is a theme’s or a plug-in’s, or what it names is not there. The tag was taken out; what stands between it and its end stays. Write it there by hand, or say in the --map file what it is to become.`,
    line,
  );
}

/** Posts by slug, then by title, as Hexo looks for them. */
function postsOf({ documents }: Site): Around['post'] {
  const byName = new Map<string, SourceDocument>();
  const posts = documents.filter(({ kind }) => kind !== 'page');
  for (const at of [0, 1])
    for (const post of posts) {
      const name = post.names[at];
      if (name !== undefined && !byName.has(name)) byName.set(name, post);
    }
  return (name) => {
    const found = byName.get(name.normalize('NFC'));
    if (!found) return null;
    const title = textOf(found.fields.title) || (found.names[0] ?? '');
    return { address: found.oldAddresses[0] ?? null, title };
  };
}

function aroundOf(
  { file, oldAddresses, kind }: SourceDocument,
  { tree }: Site,
  config: HexoConfig,
): Omit<Around, 'post'> {
  const folder = file.replace(/\.[^./]*$/u, '');
  const codeDir = config.source + config.codeDir;
  return {
    tree,
    codeDir,
    codeAddress: `/${config.codeDir}`,
    asset: (name) => {
      const asset = path.posix.join(folder, name);
      if (kind === 'page' || !asset.startsWith(`${folder}/`) || !tree.has(asset)) return null;
      const [address] = oldAddresses;
      // A draft has no address; its files lie beside it here, as there.
      if (address === undefined) return path.posix.join(path.posix.basename(folder), name);
      return assetAddress(address, name);
    },
  };
}
