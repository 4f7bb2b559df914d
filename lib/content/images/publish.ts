import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compiled, Documents } from '../compile/link';
import { writeWhole } from '../compile/write-whole';
import type { Cover } from '../model';
import { ALWAYS, imageFolder } from './address';
import type { Pictures } from './picture';
import { picturesName } from './read-pictures';
import type { PlaceImage } from './store';

/** What `publishImages` has made. */
export type PublishedImages = {
  /** Names of the files in the folder of pictures: those of documents that have images. */
  documents: ReadonlySet<string>;
  /** Addresses of all images. */
  addresses: ReadonlySet<string>;
};

/**
 * Publishes the images of all documents, and writes what their bodies must know of them: a file a
 * document, read when the body is.
 * @param picturesDir folder of those files
 * @throws {Error} naming each file and image that cannot be published
 */
export async function publishImages(
  { posts, authors, pages }: Pick<Documents, 'posts' | 'authors' | 'pages'>,
  place: PlaceImage,
  picturesDir: string,
): Promise<PublishedImages> {
  const problems: string[] = [];
  const documents = new Set<string>();
  const addresses = new Set<string>();

  const publish = async (
    { source, summary }: Compiled<unknown>,
    folder: string,
    cover?: Pick<Cover, 'src'> | null,
  ) => {
    const sources = cover ? [cover.src, ...summary.images] : summary.images;
    if (sources.length === 0) return;
    const pictures: Pictures = {};
    for (const src of sources) {
      const placed = await place(src, source, folder);
      if (!placed.ok) problems.push(`${source}: ${placed.problem.zh} / ${placed.problem.en}`);
      else if (placed.value) {
        pictures[src] = placed.value;
        addresses.add(placed.value.path);
      }
    }
    const name = picturesName(source);
    documents.add(name);
    await writeChanged(path.join(picturesDir, name), JSON.stringify(pictures));
  };

  for (const post of posts) await publish(post, imageFolder(post.fields), post.fields.cover);
  for (const author of authors) {
    const { avatar } = author.fields;
    await publish(author, ALWAYS, avatar === null ? null : { src: avatar });
  }
  for (const page of pages) await publish(page, ALWAYS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { documents, addresses };
}

/** Leaves a file alone that says the same already. */
async function writeChanged(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present !== text) writeWhole(file, text);
}
