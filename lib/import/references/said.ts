import { own } from '@/lib/own';
import { inline, link, literal, picture, block, type Written } from '../markdown';

/** Words of a tag: by their place, and by name. */
export type Words = {
  /** Words without a name. */
  args: readonly string[];
  /** Words by name. */
  params: Readonly<Record<string, string>>;
};

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/iu;
const ADDRESS = /^(?:https?:\/\/|\/(?!\/))[^\s{}<>]+$/iu;

/** Names under which tags say their texts: what stands for the thing first, then what is said of it. */
const NAMES = ['title', 'name', 'text', 'label', 'header'];
const MORE = ['subtitle', 'subheader', 'desc', 'description', 'word', 'content', 'summary'];

/**
 * Writes what a tag that nobody knows says itself, so that no words and pictures are lost: the pictures that it names,
 * or its link, or its texts.
 * @param file the address of the one file that a name means, or null
 * @returns null where it says nothing that readers would have seen
 */
export function saidBy(words: Words, file: (said: string) => string | null): Written | null {
  const { args, params } = words;
  const values = [...args, ...Object.values(params)];
  const pictures = values.filter((value) => PICTURE.test(value));
  const found = pictures.flatMap((said) => file(said) ?? (ADDRESS.test(said) ? said : []));
  const title = textUnder(NAMES, params) || (args.find((each) => isProse(each)) ?? '');
  const alt = own(params, 'alt') ?? title.replaceAll('_', ' ');
  const [only, ...others] = found;
  if (only !== undefined) {
    const shown = found.map((address) => picture(address, alt, own(params, 'caption')));
    return others.length === 0 ? inline(shown.join('')) : block(shown.join('\n\n'));
  }
  const more = textUnder(MORE, params);
  const address = values.find((value) => ADDRESS.test(value) && !PICTURE.test(value));
  const named = title === '' ? `<${address ?? ''}>` : link(literal(title), address ?? '');
  // A path from the root without a text is a setting as likely as a link.
  const isLink = address !== undefined && (title !== '' || address.startsWith('http'));
  const head = isLink ? named : literal(textUnder(NAMES, params));
  const text = [head, literal(more)].filter(Boolean).join(' ');
  return text === '' ? null : inline(text);
}

/** Writes what stands between a tag nobody knows and its end, under the title that the tag gives it. */
export function heldBy({ args, params }: Words, content: string): Written {
  const title = textUnder(NAMES, params) || args.filter(isProse).join(' ');
  if (title !== '') return block(`**${literal(title)}**\n\n${content.trim()}`);
  // A word in a sentence stays there.
  return content.includes('\n') ? block(content) : inline(content);
}

function textUnder(names: readonly string[], params: Words['params']): string {
  const said = names.flatMap((name) => own(params, name)?.trim() ?? []);
  return [...new Set(said.filter(Boolean))].join(' ');
}

/** A word with Han letters is for readers; one of Latin letters is a setting as likely. */
function isProse(word: string): boolean {
  return /\p{Script=Han}/u.test(word) && !PICTURE.test(word) && !ADDRESS.test(word);
}

/** Words as themes of Hexo and plug-ins of Jekyll write them, of which `name=value` and `name:value` have names. */
export function wordsOf(args: readonly string[]): Words {
  const named = args.map((arg) => /^([A-Za-z][\w-]*)(?:=|:(?!\/\/))["']?(.*?)["']?$/su.exec(arg));
  return {
    args: args.filter((_, at) => !named[at]).map((arg) => arg.replace(/^(["'])(.*)\1$/su, '$2')),
    params: Object.fromEntries(
      named.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])),
    ),
  };
}
