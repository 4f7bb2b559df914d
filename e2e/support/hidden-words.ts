import { readFileSync } from 'node:fs';
import path from 'node:path';
import { converterTo } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';

const posts = path.join(import.meta.dirname, '../fixtures/newsroom/posts');

/** Title, text and category of a post that nobody may read yet. */
function wordsOf(file: string): string[] {
  const markdown = readFileSync(path.join(posts, file), 'utf8');
  const [, frontMatter = '', body = ''] = markdown.split(/^---$/m);
  const title = /^title: (.+)$/m.exec(frontMatter)?.[1];
  const category = /^categories: \[(.+)\]$/m.exec(frontMatter)?.[1];
  return [title, category, body.trim()].filter((word) => word !== undefined);
}

const words = [
  ...wordsOf('2020-03-20-draft.md'),
  ...wordsOf('2020-03-21-unpublished.md'),
  ...wordsOf('2099-01-01-scheduled.md'),
];

const { text } = await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE });

/** Words of the newsroom's posts that nobody may read yet, in both scripts. */
export const hiddenWords = [...new Set([...words, ...words.map(text)])];
