import path from 'node:path';
import { block, fenced, link, literal } from '../../markdown';
import type { Tag } from './tag';

/** Options by name; what is none is part of the title. */
const OPTION =
  /^(?<name>lang|line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):(?<value>.*)$/u;

/** `{% codeblock title lang:js https://… text mark:1,3-5 %}` */
export const codeblock: Tag = (args, content) => {
  const options: Record<string, string> = {};
  const said: string[] = [];
  for (const arg of args) {
    const { name, value = '' } = OPTION.exec(arg)?.groups ?? {};
    if (name === undefined) said.push(arg);
    else options[name] = value;
  }
  const {
    title = '',
    url,
    text = 'link',
  } = /^(?:(?<title>\S.*?)\s+(?<url>https?:\/\/\S+)(?:\s+(?<text>.+))?)$/u.exec(said.join(' '))
    ?.groups ?? {
    title: said.join(' '),
  };
  const code = fenced(content, options.lang ?? '', title, options.mark ?? '');
  return block(url === undefined ? code : `${code}\n\n${link(literal(text), url)}`);
};

/** `{% include_code title lang:js from:1 to:9 file.js %}` */
export const includeCode: Tag = (args, _, { tree, codeDir, codeAddress }) => {
  const said = args.join(' ');
  const option = (name: string) =>
    new RegExp(String.raw`(?:^|\s)${name}:(\w+)`, 'iu').exec(said)?.[1];
  const rest = said.replaceAll(/(?:^|\s)(?:lang|from|to):\w+/giu, '').trim();
  const name = rest.split(/\s+/u).at(-1) ?? '';
  const file = path.posix.join(codeDir, name);
  if (!file.startsWith(codeDir) || !tree.has(file)) return null;
  const lines = tree.read(file).toString('utf8').replaceAll('\r\n', '\n').split('\n');
  const code = lines
    .slice(Number(option('from') ?? 1) - 1, Number(option('to') ?? lines.length))
    .join('\n')
    .trim();
  const title = rest.slice(0, -name.length).trim() || path.posix.basename(name);
  const language = option('lang') ?? path.posix.extname(name).slice(1);
  const raw = link('view raw', path.posix.join(codeAddress, name));
  return block(`${fenced(code, language, title)}\n\n${raw}`);
};
