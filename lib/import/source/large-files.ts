import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { about, type Say } from '../note';

/**
 * Pointer that Git has in the place of a large file that was not fetched
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
 */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/u;

/** Pointers are shorter. */
const LONGEST = 1024;

/**
 * The files without those of Git LFS that were not fetched: what shows them finds them missing, rather than
 * broken. Told of once.
 * @param root folder that the files are in
 */
export function withoutPointers(root: string, files: readonly string[], say: Say): string[] {
  const isUsed = files.some(
    (file) =>
      path.posix.basename(file) === '.gitattributes' &&
      readFileSync(path.join(root, file), 'utf8').includes('filter=lfs'),
  );
  if (!isUsed) return [...files];
  const pointers = new Set(files.filter((file) => isPointer(path.join(root, file))));
  const [first] = pointers;
  if (first !== undefined)
    say(
      about(
        'lost',
        first,
        'lfs',
        `这个文件夹里有 ${String(pointers.size)} 个文件只是 Git LFS 的指针，图片还没有下载，没有过来。请在旧站的文件夹里运行 git lfs pull，再导入一次。`,
        `${String(pointers.size)} files of this folder are pointers of Git LFS only: the files themselves were not fetched, and did not come. Run git lfs pull in the old site’s folder and import again.`,
      ),
    );
  return files.filter((file) => !pointers.has(file));
}

function isPointer(file: string): boolean {
  return statSync(file).size < LONGEST && POINTER.test(readFileSync(file, 'latin1'));
}
