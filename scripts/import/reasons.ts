import type { Engine } from '@/lib/import/model';

/** Reasons why posts of the fixtures are other here than their engine had them. */
const WHY = {
  video:
    'a player in a frame is a link with the name of its site, of which the page makes a player again',
  emphasis: 'bold beside Chinese punctuation is bold here; by CommonMark its asterisks are printed',
  code: 'Hexo 8 evaluates what stands in a block of code, and shows no file that is not rendered',
  format: 'it is no Markdown; the importer says so',
};

/** Reasons by post; docs/moving-in.md speaks of them. */
const REASONS: Readonly<Record<string, string>> = {
  'jekyll _posts/2020-01-24-video.md': WHY.video,
  'hexo source/_posts/video.md': WHY.video,
  'hexo source/_posts/emphasis.md': WHY.emphasis,
  'hexo source/_posts/code.md': WHY.code,
  'hugo content/posts/video.md': WHY.video,
  'hugo content/posts/emphasis.md': WHY.emphasis,
  'hugo content/blog/org.org': WHY.format,
};

/** Gives the reason why a post of a fixture is not as its engine has it; null where it has to be. */
export function reasonFor(engine: Engine, file: string): string | null {
  return REASONS[`${engine} ${file}`] ?? null;
}
