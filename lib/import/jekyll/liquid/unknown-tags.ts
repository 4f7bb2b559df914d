import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { own } from '@/lib/own';
import type { Written } from '../../markdown';
import { isAddressAt } from '../../references/by-name';
import { saidBy, wordsOf } from '../../references/said';
import type { EngineSite } from './engine';
import { pairTemplateOf, templateOf } from './templates';

/**
 * Makes a tag that Liquid has not known: its template where there is one; without, nothing but what it holds, where
 * `end` and its name ends it.
 */
export function registerUnknownTag(engine: Liquid, name: string, site: EngineSite): void {
  engine.registerTag(
    name,
    class extends Tag {
      private readonly args: string[];
      private readonly line: number;
      private readonly held: Template[] | null;
      private readonly isAddress: boolean;
      constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
        super(token, rest, liquid);
        this.args = argumentsOf(token.args);
        [this.line] = token.getPosition() as [number, number];
        this.isAddress = isAddressAt(token.input, token.begin);
        const hasEnd = rest.some((each) => (each as Partial<TagToken>).name === `end${name}`);
        this.held = hasEnd ? heldBy(name, rest, parser) : null;
      }
      override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
        const content = yield this.liquid.renderer.renderTemplates(this.held ?? [], context);
        const find = this.held === null ? templateOf : pairTemplateOf;
        const template = find(name, site.mapping);
        if (template === null) {
          const named = this.held === null ? namedFile(this.args, this.isAddress, site) : null;
          const isSaid = this.held === null && !this.isAddress && named === null;
          const said = isSaid ? saidBy(wordsOf(this.args), site.file) : null;
          if (named === null) site.onUnknown(name, this.line, said !== null);
          emitter.write(named ?? writtenApart(said) ?? content);
          return;
        }
        const scope = {
          ...(context.getAll() as object),
          args: this.args,
          include: namedIn(this.args),
          content: content.trim(),
        };
        emitter.write(engine.parseAndRenderSync(template, scope));
      }
    },
  );
}

/** Parses what stands between a tag and its end. */
function heldBy(name: string, rest: TopLevelToken[], parser: Parser): Template[] {
  const templates: Template[] = [];
  const stream = parser
    .parseStream(rest)
    .on(`tag:end${name}`, () => stream.stop())
    .on('template', (each: Template) => templates.push(each));
  stream.start();
  return templates;
}

function argumentsOf(text: string): string[] {
  return [...text.matchAll(/(?:[\w-]+[=:])?"[^"]*"|(?:[\w-]+[=:])?'[^']*'|\S+/gu)].map(([each]) =>
    each.replaceAll(/^(["'])(.*)\1$/gu, '$2'),
  );
}

function namedIn(args: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    args.flatMap((each) => {
      const [, name, value = ''] = /^([\w-]+)(?:=|:(?!\/\/))["']?(.*?)["']?$/u.exec(each) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

function writtenApart(said: Written | null): string | null {
  return said?.block ? `\n\n${said.text}\n\n` : (said?.text ?? null);
}

/** The address of a file that is named, in an address's place; elsewhere the picture that it is. */
function namedFile(args: readonly string[], isAddress: boolean, site: EngineSite): string | null {
  const named = namedIn(args);
  const said = [...args, ...['src', 'path', 'file'].flatMap((name) => own(named, name) ?? [])];
  const address = said.map(site.file).find((each) => each !== null) ?? null;
  if (address === null || isAddress) return address;
  return PICTURE.test(address) ? `![${own(named, 'alt') ?? ''}](<${address}>)` : null;
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;
