import type { Publication } from '@/lib/publication';
import type { Problem } from '../../source/problem';
import type { FieldPath } from '../../source/read-yaml-fields';
import { findingsIn } from '../finding';
import type { Rule } from '../rule';

/** The publication's settings can be read, and the pictures that they name are there. */
export const siteFile: Rule = {
  id: 'site-file',
  level: 'error',
  about: {
    zh: 'site.yml 里的设置读得懂（见字段表），写到的图片都在 public/ 里',
    en: 'the settings of site.yml can be read, and the pictures that they name are in public/',
  },
  check: ({ siteFile, publicFiles }) => [
    ...findingsIn(siteFile, siteFile.problems),
    ...picturesOf(siteFile.publication).flatMap(([path, picture]) => {
      const range = siteFile.rangeOf(path);
      if (range === null || publicFiles.includes(picture.slice(1))) return [];
      return findingsIn(siteFile, [{ offset: range[0], problem: notThere(picture) }]);
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
