import path from 'node:path';
import { importManifest as file } from '../imported';
import type { Rule } from '../rule';

/** Imported documents are known: in them the gate is lenient, and the next import leaves alone what was edited. */
export const importManifest: Rule = {
  id: 'import-manifest',
  level: 'error',
  about: {
    zh: '导入的记录 .imported.json 没有坏',
    en: 'what was imported is known: .imported.json is whole',
  },
  check: ({ contentDir, imported }) =>
    imported === null
      ? [
          {
            file: path.join(contentDir, file),
            line: 1,
            column: 1,
            problem: {
              zh: '导入的记录坏了，不知道哪些文章是导入的。请从版本库取回它；两人改动相撞的，两边的行都留下。',
              en: 'the record of imports is damaged, so which documents were imported is not known. Restore it from version control; after a merge conflict keep the lines of both sides.',
            },
          },
        ]
      : [],
};
