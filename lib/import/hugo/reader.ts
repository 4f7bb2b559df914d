import path from 'node:path';
import { isMap } from '@/lib/content/source/forms/map';
import { now } from '@/lib/time/clock';
import type { Attachment, Site, SourceDocument, Target } from '../model';
import { about, type Say } from '../note';
import type { Reader } from '../reader';
import type { SourceTree } from '../source/tree';
import { siteAuthorOf } from '../source-author';
import { rawInCode } from '../steps/raw-in-code';
import { textOf } from '../values';
import { zoneOf } from '../zone';
import { attributes } from './attributes';
import { braces } from './braces';
import { listPagesOf, tellOfDrafts } from './cascade';
import { configFiles, readConfig, typographyOf, type HugoConfig } from './config';
import { readDocument } from './documents';
import { disabledLanguages } from './languages';
import { contentPath, isContent, logicalOf, withTranslations, type Logical } from './logical';
import { feedIdsOf, listsOf, permalinksOf } from './old-site';
import type { Reading } from './reading';
import { shortcodesStep } from './shortcodes/step';

/** Reads sites made with Hugo (https://gohugo.io). */
export const hugo: Reader = {
  engine: 'hugo',
  recognises,
  read,
  steps: [shortcodesStep],
  bodySteps: [braces, rawInCode(true), attributes],
};

function recognises(tree: SourceTree): boolean {
  const hasContent = tree.files.some((file) => file.startsWith('content/'));
  return configFiles(tree).some((file) => hasContent || file.startsWith('hugo.'));
}

function read(tree: SourceTree, target: Target, say: Say): Site {
  const config = readConfig(tree, say);
  const [configFile = 'hugo.toml'] = configFiles(tree);
  const timeZone = zoneOf(config.timeZone, configFile, target, say);
  const contents = tree.files.filter((file) => contentPath(file, config) !== null);
  const isSource = (file: string) => isContent(file, tree);
  const params = isMap(config.raw.params) ? config.raw.params : {};
  const author = siteAuthorOf(config.raw.author, params.author);
  const logicals = withTranslations(
    withoutDisabled(
      contents.filter(isSource).map((file) => logicalOf(file, config)),
      disabledLanguages(config.raw),
      say,
    ),
  );
  const lists = listPagesOf(logicals, tree);
  const reading: Reading = { tree, config, lists, timeZone, now: now(), say };
  tellOfDrafts(logicals, reading, say);
  const bundles = new Set(logicals.map(({ bundle }) => bundle));
  const documents = logicals
    .filter((logical) => !isResource(logical, bundles))
    .flatMap((logical) => readDocument(logical, reading) ?? []);
  for (const file of contents.filter((each) => FOREIGN.test(each))) say(foreignNote(file));
  const others = contents.filter((file) => !isSource(file));
  const resources = resourcesOf(documents, logicals, others);
  return {
    engine: 'hugo',
    tree,
    settings: {
      title: textOf(config.raw.title),
      description: textOf(params.description),
      language: textOf(config.raw.languagecode) || config.language,
      url: config.url,
      basePath: config.root,
      rooted: config.raw.canonifyurls === true,
      timeZone: config.timeZone === null ? null : timeZone,
      permalinks: permalinksOf(documents, reading, target),
      typography: typographyOf(config),
      lists: listsOf(documents, logicals, reading),
      feedIds: feedIdsOf(config),
      author: author?.name ?? null,
    },
    documents,
    authors: author ? [author] : [],
    files: filesOf(tree, config, others, resources),
    attachments: resources.map(toAttachment),
    redirects: [],
  };
}

/** The files without those in languages that the site did not show; told of once a language. */
function withoutDisabled(
  logicals: readonly Logical[],
  disabled: ReadonlySet<string>,
  say: Say,
): Logical[] {
  const isOff = ({ language }: Logical) => disabled.has(language?.toLowerCase() ?? '');
  for (const code of disabled) {
    const those = logicals.filter(({ language }) => language?.toLowerCase() === code);
    const [first] = those;
    if (first === undefined) continue;
    const count = String(those.length);
    say(
      about(
        'lost',
        first.file,
        'language-disabled',
        `旧站停用了语言 ${code}（disableLanguages 或 disabled: true），它的 ${count} 个文件没有公开，没有导入。要它们，请去掉这一项再导入。`,
        `the old site has disabled the language ${code}: its ${count} files were not public and were left out. To have them, take that out and import again.`,
      ),
    );
  }
  return logicals.filter((each) => !isOff(each));
}

/** Endings of the files that Hugo renders by other programs. */
const FOREIGN = /\.(?:org|adoc|asciidoc|ad|rst|pandoc|pdc)$/iu;

function foreignNote(file: string) {
  return about(
    'lost',
    file,
    'format',
    '不是 Markdown，没有导入。请用 pandoc 转成 Markdown 再导入。',
    'this is no Markdown and was left out. Convert it with pandoc and import again.',
  );
}

/** The folders that a file is in, each with a slash at its end. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`);
}

/** Markdown in a bundle belongs to its page, and has no address of its own. */
function isResource({ file, bundle }: Logical, bundles: ReadonlySet<string | null>): boolean {
  return foldersOf(file).some((folder) => folder !== bundle && bundles.has(folder));
}

/** A file of a bundle. */
type Resource = {
  /** Path in the old site's folder. */
  file: string;
  /** Old address. */
  address: string;
  /** New path, in the content folder. */
  place: string;
};

function resourcesOf(
  documents: readonly SourceDocument[],
  logicals: readonly Logical[],
  contents: readonly string[],
): Resource[] {
  const bundles = new Map(logicals.map(({ file, bundle }) => [file, bundle]));
  const below = new Map<string, string[]>();
  for (const file of contents)
    for (const folder of foldersOf(file)) {
      const those = below.get(folder);
      if (those) those.push(file);
      else below.set(folder, [file]);
    }
  return documents.flatMap((document) => {
    const folder = bundles.get(document.file) ?? null;
    if (folder === null) return [];
    return (below.get(folder) ?? []).map((file) => {
      const name = file.slice(folder.length).normalize('NFC');
      const [address = `/${folder}`] = document.oldAddresses;
      return {
        file,
        address: path.posix.join(address, name),
        place: path.posix.join(document.place.replace(/\.md$/u, ''), name),
      };
    });
  });
}

/** Pictures lie beside their documents, other files where everybody finds them. */
function toAttachment({ file, place }: Resource): Attachment {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(place)
    ? { file, area: 'content', place }
    : { file, area: 'public', place: `assets/${place}` };
}

/** Static files stand at the root; what is in `assets` is there too, where themes do not rename it. */
function filesOf(
  { files }: SourceTree,
  config: HugoConfig,
  contents: readonly string[],
  resources: readonly Resource[],
): Map<string, string> {
  const below = (folder: string) =>
    files
      .filter((file) => file.startsWith(folder))
      .map((file): [string, string] => [`/${file.slice(folder.length)}`.normalize('NFC'), file]);
  return new Map([
    ...below('assets/'),
    ...contents.map((file): [string, string] => [`/${contentPath(file, config) ?? file}`, file]),
    ...config.statics.flatMap(below),
    ...resources.map(({ address, file }): [string, string] => [address, file]),
  ]);
}
