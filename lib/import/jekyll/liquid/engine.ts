import { Liquid } from 'liquidjs';
import type { SourceTree } from '../../source/tree';
import type { JekyllConfig } from '../config';
import { registerFilters } from './filters';
import { templateOf } from './templates';
import { hideWideSpaces } from './width';

/** Folder and settings of the site that an engine is made for. */
export type EngineSite = {
  /** The old site's folder. */
  tree: SourceTree;
  /** Its configuration. */
  config: JekyllConfig;
  /** Its zone. */
  timeZone: string;
  /** Templates of the newsroom's own, by the name of an include or a tag. */
  mapping: Readonly<Record<string, string>>;
  /** The address of the one file that a name means in the post that is evaluated, or null. */
  file: (said: string) => string | null;
  /** Told of each include and tag that nothing is known of, and whether what it says itself came. */
  onUnknown: (name: string, line: number, isSaid?: boolean) => void;
};

/** More than any post needs; includes that include each other come to it. */
const LIMITS = { renderLimit: 5000, memoryLimit: 20_000_000, parseLimit: 10_000_000 };

/** Liquid as Jekyll sets it up, over the site's own includes and nothing else of the disk. */
export function createEngine(site: EngineSite): Liquid {
  const { tree, config, timeZone } = site;
  const includes = new Map(
    tree.files
      .filter((file) => file.startsWith(`${config.source}_includes/`))
      .map((file) => [file.slice(config.source.length + '_includes/'.length), file]),
  );
  const read = (name: string) => {
    const file = includes.get(name);
    if (file !== undefined) return hideWideSpaces(inOneBlock(tree.read(file).toString('utf8')));
    return templateOf(name, site.mapping) ?? unknownInclude(name, site);
  };
  const engine = new Liquid({
    ...LIMITS,
    jekyllInclude: true,
    jekyllWhere: true,
    dynamicPartials: false,
    relativeReference: false,
    extname: '',
    lenientIf: true,
    timezoneOffset: timeZone,
    preserveTimezones: true,
    fs: {
      exists: () => Promise.resolve(true),
      existsSync: () => true,
      readFile: (name) => Promise.resolve(read(name)),
      readFileSync: read,
      resolve: (_, name) => name,
    },
  });
  registerFilters(engine, { timeZone, baseurl: config.baseurl });
  // jekyll-include-cache: the same include, rendered once.
  if (engine.tags.include) engine.registerTag('include_cached', engine.tags.include);
  return engine;
}

/** Liquid at the head of an include, then HTML. A tag ends where its end is first met: files may be tags alone. */
const HTML_FIRST = /^\s*(?:\{[%{](?:(?![%}]\})[\s\S])*[%}]\}\s*)*</u;

/** HTML that an include gives is one block to Markdown only without blank lines and indents. */
function inOneBlock(html: string): string {
  if (!HTML_FIRST.test(html) || /<pre\b/iu.test(html)) return html;
  return html
    .replaceAll(/\n[ \t]+/gu, '\n')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

function unknownInclude(name: string, { onUnknown }: EngineSite): string {
  onUnknown(`include ${name}`, 0);
  return '';
}
