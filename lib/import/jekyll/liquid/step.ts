import type { Edit } from '@/lib/content/source/edit';
import type { Body, BodyStep } from '../../bodies/body-step';
import type { Site, SourceDocument, Target } from '../../model';
import { about, lineAt, type Say } from '../../note';
import { createFindByName } from '../../references/by-name';
import { guessNote } from '../../references/guess-note';
import { readConfig } from '../config';
import { createEngine, type EngineSite } from './engine';
import { evaluateLiquid } from './evaluate';
import { pageScope, siteScope } from './scope';

/** Liquid that our renderer does not read is evaluated, as Jekyll did at every build. */
export const liquid: BodyStep = {
  name: 'liquid',
  open: (site, target, say) => {
    const hasLiquid = site.documents.some(({ text }) => text.includes('{{') || text.includes('{%'));
    return { edits: hasLiquid ? createEvaluation(site, target, say) : () => [] };
  },
};

function createEvaluation(site: Site, target: Target, say: Say): (body: Body) => Edit[] {
  const config = readConfig(site.tree, () => undefined);
  const timeZone = site.settings.timeZone ?? target.timeZone;
  const byName = createFindByName(site);
  let evaluatedNow: SourceDocument | null = null;
  const unknown: [name: string, line: number, isSaid: boolean][] = [];
  const engineSite: EngineSite = {
    tree: site.tree,
    config,
    timeZone,
    mapping: target.mapping,
    file: (said) => evaluatedNow && byName(said, evaluatedNow),
    onUnknown: (name, line, isSaid = false) => unknown.push([name, line, isSaid]),
  };
  const engine = createEngine(engineSite);
  const scope = siteScope(site, config, timeZone, say);
  return ({ document, text, start, tree, lineShift }) => {
    // Liquid gives no line for an include.
    const lineOf = (name: string) => lineAt(text, Math.max(start, text.indexOf(name, start)));
    evaluatedNow = document;
    try {
      const page = pageScope(document, timeZone);
      const around = { site: scope, page, jekyll: { environment: 'production' } };
      const parsed = { start, parse: tree };
      const evaluated = evaluateLiquid(text, engine, around, engineSite, parsed);
      for (const [name, line, isSaid] of unknown.splice(0)) {
        const at = (line || lineOf(name)) + lineShift;
        const note = unknownNote(document.file, name, at);
        say(isSaid ? guessNote(document.file, 'liquid', `{% ${name} %}`, at) : note);
      }
      return evaluated === text ? [] : [{ start, end: text.length, text: evaluated.slice(start) }];
    } catch (error) {
      unknown.splice(0);
      say(brokenNote(document, error, lineShift));
      return [];
    }
  };
}

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

function brokenNote({ file }: SourceDocument, error: unknown, lineShift: number) {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const line = Number(/line:(\d+)/u.exec(message)?.[1] ?? 1);
  return about(
    'look',
    file,
    'liquid',
    `Liquid 执行不了，原样留下（读者看不到它）：${message}`,
    `the Liquid cannot be evaluated and stays as it is, unseen by readers: ${message}`,
    line + lineShift,
  );
}
