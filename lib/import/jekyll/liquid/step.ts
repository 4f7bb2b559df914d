import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { SourceDocument, Step } from '../../model';
import { about, lineAt } from '../../note';
import { readConfig } from '../config';
import { createEngine, type EngineSite } from './engine';
import { evaluateLiquid } from './evaluate';
import { pageScope, siteScope } from './scope';

/** Liquid that our renderer does not read is evaluated, as Jekyll did at every build. */
export const liquid: Step = {
  name: 'liquid',
  about: { zh: 'Liquid', en: 'Liquid' },
  run: (site, target, say) => {
    if (!site.documents.some(({ text }) => text.includes('{{') || text.includes('{%'))) return site;
    const config = readConfig(site.tree, () => undefined);
    const timeZone = site.settings.timeZone ?? target.timeZone;
    const unknown: [name: string, line: number][] = [];
    const engineSite: EngineSite = {
      tree: site.tree,
      config,
      timeZone,
      mapping: target.mapping,
      onUnknown: (name, line) => unknown.push([name, line]),
    };
    const engine = createEngine(engineSite);
    const scope = siteScope(site, config, timeZone, say);
    const documents = site.documents.map((document) => {
      const { bodyStart } = findFrontMatter(document.text);
      const body = document.text.slice(bodyStart);
      const above = lineAt(document.text, bodyStart) - 1;
      try {
        const page = pageScope(document, timeZone);
        const evaluated = evaluateLiquid(
          body,
          engine,
          { site: scope, page, jekyll: { environment: 'production' } },
          engineSite,
        );
        for (const [name, line] of unknown.splice(0))
          say(unknownNote(document.file, name, line + above));
        return evaluated === body
          ? document
          : { ...document, text: document.text.slice(0, bodyStart) + evaluated };
      } catch (error) {
        unknown.splice(0);
        say(brokenNote(document, error, above));
        return document;
      }
    });
    return { ...site, documents };
  },
};

function unknownNote(file: string, name: string, line: number) {
  return about(
    'look',
    file,
    'liquid',
    `不认识 {% ${name} %}（多半是主题或插件的），已去掉，它生成的东西没有过来。请在原处补上，或在 --map 文件里写明它该变成什么。`,
    `{% ${name} %} is unknown, a theme’s or a plug-in’s most likely: it was taken out, and what it made did not come. Write it there by hand, or say in the --map file what it is to become.`,
    line,
  );
}

function brokenNote({ file }: SourceDocument, error: unknown, above: number) {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const line = Number(/line:(\d+)/u.exec(message)?.[1] ?? 1);
  return about(
    'look',
    file,
    'liquid',
    `Liquid 执行不了，原样留下（读者看不到它）：${message}`,
    `the Liquid cannot be evaluated and stays as it is, unseen by readers: ${message}`,
    line + above,
  );
}
