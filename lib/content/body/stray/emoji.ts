import { nameToEmoji } from 'gemoji';

/** Names that also are something else between colons: `:root:` and `:ref:` are none of GitHub's, `:a:` and `:on:` are. */
const OTHERS = new Set(['a', 'ab', 'b', 'back', 'end', 'id', 'm', 'on', 'up']);

/** Names that are Slack's or Unicode's. */
const MORE: Record<string, string> = {
  ...nameToEmoji,
  ...{ thinking_face: '🤔', first_place: '🥇', medal: '🏅', sun: '☀️', flame: '🔥', tree: '🌳' },
};

const NAMES = Object.keys(MORE)
  .filter((name) => !OTHERS.has(name))
  .map((name) => name.replace('+', String.raw`\+`))
  .join('|');

/** An emoji by its name on GitHub, Slack or Typora, as a mark in a line. */
export const EMOJI = new RegExp(String.raw`(?<![\w:：]):(?<inside>${NAMES}):(?![\w:])`, 'gu');

/** The emoji of a name. */
export function emojiOf(name: string): string {
  return MORE[name] ?? '';
}
