import path from 'node:path';
import { ROOT_FOLDER } from '../../source/root-files';
import type { Rule } from '../rule';

/** Files in the folder for the root of the site are served there. */
export const rootFile: Rule = {
  id: 'root-file',
  level: 'error',
  about: {
    zh: `${ROOT_FOLDER}/ 里的文件能放到网站根目录下：名字合规、没有别的用处、不太大`,
    en: `what lies in ${ROOT_FOLDER}/ can be served at the root of the site: a plain name that nothing else has, not too large`,
  },
  check: ({ contentDir, rootFiles }) =>
    rootFiles.flatMap(({ source, problem }) =>
      problem === null
        ? []
        : [{ file: path.join(contentDir, source), line: 1, column: 1, problem }],
    ),
};
