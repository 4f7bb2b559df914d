import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { frequentWords } from '@/lib/chinese/frequent-words';
import { toSyllables } from '@/lib/chinese/syllables';
import { render } from '@/lib/content/body/render';
import type { SearchText } from '@/lib/content/compiled/search-texts';
import type { Article } from '@/lib/content/model';
import { listFiles } from '@/lib/content/source/files';
import { archive } from '../archive/write-archive.mjs';

/** Articles with what is searched in them. */
export type Corpus = {
  /** Newest first. */
  articles: Article[];
  /** Their search data, in the same order. */
  texts: SearchText[];
};

type Source = { path: string; text: string };

/** The generated archive: `count` posts, rendered as the compiler renders them. */
export function archiveCorpus(count: number): Promise<Corpus> {
  return toCorpus([...archive(count)].filter(({ path: file }) => file.startsWith('posts/')));
}

/** The posts of a content folder. */
export async function contentCorpus(contentDir: string): Promise<Corpus> {
  const { known } = await listFiles(contentDir);
  return toCorpus(
    known.posts.map((file) => ({
      path: file,
      text: readFileSync(path.join(contentDir, file), 'utf8'),
    })),
  );
}

/** A corpus many times larger: each copy of a text has its sentences in another order. */
export function enlarge({ articles, texts }: Corpus, times: number): Corpus {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    articles: copies.flatMap((copy) =>
      articles.map((article) => ({ ...article, id: `${article.id}-${copy}` })),
    ),
    texts: copies.flatMap((copy) =>
      texts.map((text) => ({ ...text, id: `${text.id}-${copy}`, text: rotate(text.text, copy) })),
    ),
  };
}

function rotate(text: string, by: number): string {
  const lines = text.split('\n');
  return [...lines.slice(by), ...lines.slice(0, by)].join('\n');
}

async function toCorpus(sources: readonly Source[]): Promise<Corpus> {
  const documents = await Promise.all(sources.map(readSource));
  const read = documents.sort((a, b) => (a.article.day < b.article.day ? 1 : -1));
  return { articles: read.map(({ article }) => article), texts: read.map(({ text }) => text) };
}

async function readSource({ path: file, text }: Source) {
  const [, block = ''] = text.split(/^---$/mu);
  const fields = parse(block) as { title: string; date: string; author: string };
  const { plain, summary } = await render(text, file);
  const id = path.basename(file, '.md');
  const publishedAt = new Date(fields.date).toISOString();
  const article = {
    id,
    day: publishedAt.slice(0, 10),
    publishedAt,
    title: fields.title,
    description: summary.opening,
    authors: [{ id: fields.author, name: fields.author }],
    categories: [],
    tags: [],
  } as unknown as Article;
  const syllables = toSyllables(`${fields.title}\n${fields.author}`);
  const words = frequentWords(plain.text);
  const spoken = words.map((word) => toSyllables(word).replaceAll(' ', ''));
  const pinyin = { syllables, words: words.join(' '), spoken: spoken.join(' ') };
  return { article, text: { id, ...pinyin, ...plain } };
}
