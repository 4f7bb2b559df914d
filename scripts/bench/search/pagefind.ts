import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Corpus } from './corpus';
import type { Engine } from './engines';

/** The part of Pagefind's script for browsers that is used here. */
type Script = {
  createInstance: (options: { basePath: string }) => {
    search: (q: string) => Promise<{ results: { id: string }[] }>;
  };
};

/** Paths of files and what is in them. */
type Files = ReadonlyMap<string, Buffer>;

/**
 * Pagefind (https://pagefind.app/): a program writes an index, a script for browsers asks it. Node
 * runs that script where it finds the language of a page, and its files where it fetches them.
 */
export async function pagefindEngine(corpus: Corpus): Promise<Engine> {
  const files = await indexFiles(corpus);
  const basePath = `http://pagefind.invalid/${String(corpus.texts.length)}/`;
  serve(basePath, files);
  const code = files.get('pagefind.js')?.toString('base64') ?? '';
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh' }) };
  Object.assign(globalThis, { document: page });
  const script = (await import(`data:text/javascript;base64,${code}`)) as Script;
  const pagefind = script.createInstance({ basePath });
  Reflect.deleteProperty(globalThis, 'document');
  const ids = new Map([...files].flatMap(([path, bytes]) => fragmentOf(path, bytes)));
  return async (q) => {
    const { results } = await pagefind.search(q);
    return results.flatMap(({ id }) => ids.get(id) ?? []);
  };
}

async function indexFiles({ articles, texts }: Corpus): Promise<Files> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  for (const [place, { id, text }] of texts.entries()) {
    const meta = { title: articles[place]?.title ?? '' };
    await index.addCustomRecord({ url: id, content: text, language: 'zh', meta });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** Answers what is fetched below an address with files. */
function serve(base: string, files: Files): void {
  const elsewhere = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input);
    const file = href.startsWith(base) && files.get(pathname.slice(new URL(base).pathname.length));
    return file ? Promise.resolve(new Response(new Uint8Array(file))) : elsewhere(input, init);
  };
}

/** A result's name in answers, and the id of its article: they are in a file of their own. */
function fragmentOf(path: string, bytes: Buffer): [string, string][] {
  const name = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
  if (name === undefined) return [];
  const json = gunzipSync(bytes)
    .toString('utf8')
    .replace(/^pagefind_dcd/u, '');
  return [[name, (JSON.parse(json) as { url: string }).url]];
}
