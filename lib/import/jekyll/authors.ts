import { isMap } from '@/lib/content/source/forms/map';
import type { SourceAuthor } from '../model';
import { about, type Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { faultOf, parseYaml } from '../source/yaml';
import { authorOf } from '../source-author';
import { textOf } from '../values';

/** Files in which themes keep authors. */
const FILES = /^_data\/authors?\.(?:ya?ml|json)$/u;

/** The authors in `_data/authors.yml`: a map by key, or a list. */
export function readAuthors(tree: SourceTree, source: string, say: Say): SourceAuthor[] {
  return tree.files
    .filter((file) => file.startsWith(source) && FILES.test(file.slice(source.length)))
    .flatMap((file) => {
      const text = readText(tree, file, say);
      if (text === null) return [];
      try {
        return entriesOf(parseYaml(text)).map(([key, value]) => authorOf(key, value));
      } catch (error) {
        say(
          about(
            'look',
            file,
            'authors',
            '作者资料读不懂，作者只有文章里写的名字。请改好再导入。',
            'the authors’ data cannot be read: they have the names that posts give. Mend it and import again.',
            faultOf(error).line,
          ),
        );
        return [];
      }
    });
}

function entriesOf(data: unknown): [key: string, value: Record<string, unknown>][] {
  if (Array.isArray(data))
    return data.filter(isMap).map((each) => [textOf(each.id ?? each.key ?? each.name), each]);
  return Object.entries(isMap(data) ? data : {}).map(([key, value]) => [
    key,
    isMap(value) ? value : { name: value },
  ]);
}
