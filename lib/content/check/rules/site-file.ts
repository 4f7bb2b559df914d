import type { Publication } from '@/lib/publication';
import { positionAt } from '../../source/position';
import type { Problem } from '../../source/problem';
import type { FieldPath } from '../../source/read-yaml-fields';
import type { Rule } from '../rule';

/** The publication's settings can be read, and the pictures that they name are there. */
export const siteFile: Rule = {
  id: 'site-file',
  level: 'error',
  about: {
    zh: 'site.yml 里的设置读得懂（见字段表），写到的图片都在 public/ 里',
    en: 'the settings of site.yml can be read, and the pictures that they name are in public/',
  },
  check: ({ siteFile: { file, text, publication, problems, rangeOf }, publicFiles }) => [
    ...problems.map(({ offset, ...found }) => ({ file, ...positionAt(text, offset), ...found })),
    ...picturesOf(publication).flatMap(([path, picture]) => {
      const range = rangeOf(path);
      if (range === null || publicFiles.includes(picture.slice(1))) return [];
      return [{ file, ...positionAt(text, range[0]), problem: notThere(picture) }];
    }),
  ],
};

/** The pictures of the site's own that a publication shows, and where they are named. */
function picturesOf({ wechat, police, podcast }: Publication): [FieldPath, string][] {
  const all: [FieldPath, string | null | undefined][] = [
    [['wechat', 'picture'], wechat?.picture],
    [['police', 'icon'], police?.icon],
    [['podcast', 'image'], podcast.image],
  ];
  return all.flatMap(([path, picture]) => (picture == null ? [] : [[path, picture]]));
}

function notThere(picture: string): Problem {
  return {
    zh: `public${picture} 不在。请把图片放进去，或核对文件名，大小写也要一致。`,
    en: `there is no public${picture}. Put the picture there, or check its name, letter case too.`,
  };
}
