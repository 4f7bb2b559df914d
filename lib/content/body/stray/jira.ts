import { quoted, stray, type Detector } from './stray';

const TAG =
  /(?<!\/)\{(?<name>color|quote|noformat|panel|code|info|note|warning|tip)(?<value>:[a-z#][^{}\n]{0,60})?\}/gu;

/** `{color:red}…{color}`, `{code:java}`: tags of Jira. A lone `{code}` is what stands for a value. */
export const strayJira: Detector = ({ prose }) => {
  const found = [...prose.matchAll(TAG)];
  return found
    .filter(
      ({ index, groups: { name, value } = {} }) =>
        value !== undefined ||
        found.some((other) => other.groups?.name === name && other.index !== index),
    )
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，是 Jira 的标签。请删去，或写成 Markdown：引文每行以 > 开头，代码写在 \`\`\` 之间。`,
        `"${quoted(all)}" is shown as it is and is a tag of Jira. Remove it, or write Markdown: a quotation after >, code between \`\`\`.`,
      ),
    );
};
