import { CHART_IMAGE } from '@/lib/charts/figure';
import { ALWAYS, imageFolder } from '../../compiled/images/address';
import type { Picture, Pictures } from '../../compiled/images/picture';
import { sizesOf } from '../../compiled/images/sources';
import type { Covers, Documents } from '../../library/assemble-index';
import type { LocatePicture } from '../../source/picture-files';
import { parsed } from '../../source/problem';
import { writePacks } from '../../store/store';
import type { PlaceImage } from './place';

/** Tools of publishing an image. */
export type PublishImage = {
  /** Finds its file. */
  locate: LocatePicture;
  /** Publishes that. */
  place: PlaceImage;
  /** Draws a chart, which is given as JSON, and finds its file. */
  drawChart: (chart: string) => Promise<string>;
};

/** Images that have been published. */
export type PublishedImages = {
  /** The addresses of all images. */
  addresses: Set<string>;
  /** The pictures above posts, and portraits, by the paths of their files. */
  covers: Covers;
};

/**
 * Publishes the images of all documents, and writes what their bodies must know of them.
 * @param picturesDir folder of the packs of that
 * @returns the addresses of all images, and the covers
 * @throws {Error} naming each file and image that cannot be published
 */
export async function publishImages(
  { posts, authors, pages }: Pick<Documents, 'posts' | 'authors' | 'pages'>,
  { locate, place, drawChart }: PublishImage,
  picturesDir: string,
): Promise<PublishedImages> {
  const problems: string[] = [];
  const shown = new Map<string, Pictures>();
  const addresses = new Set<string>();
  const covers = new Map<string, Picture>();

  /** Null for an image of another site. */
  const placeImage = async (src: string, source: string, folder: string) => {
    if (src.startsWith(CHART_IMAGE))
      return place(await drawChart(src.slice(CHART_IMAGE.length)), folder);
    const located = locate(src, source);
    if (!located.ok) return located;
    return located.value === null ? parsed(null) : place(located.value, folder);
  };
  const publish = async (
    { _id: source, summary }: Documents[keyof Documents][number],
    folder: string,
    cover?: string,
  ) => {
    const sources = cover === undefined ? summary.images : [cover, ...summary.images];
    if (sources.length === 0) return;
    const pictures: Pictures = {};
    for (const src of sources) {
      const placed = await placeImage(src, source, folder);
      if (!placed.ok) problems.push(`${source}: ${placed.problem.zh} / ${placed.problem.en}`);
      else if (placed.value) {
        pictures[src] = placed.value;
        addresses.add(placed.value.path);
        for (const [, size] of sizesOf(placed.value)) addresses.add(size);
      }
    }
    const above = cover === undefined ? undefined : pictures[cover];
    if (above) covers.set(source, above);
    shown.set(source, pictures);
  };

  for (const post of posts) await publish(post, imageFolder(post), post.cover?.src);
  for (const author of authors) await publish(author, ALWAYS, author.avatar);
  for (const page of pages) await publish(page, ALWAYS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await writePacks(picturesDir, shown);
  return { addresses, covers };
}
