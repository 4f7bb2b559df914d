import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Problem } from '../problem';

/** Remedies for the YAML mistakes that editors make; codes are those of the `yaml` package. */
const remedies: Partial<Record<ErrorCode, Problem>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里有半角冒号加空格，YAML 把它当成了另一个字段。请给整个值加引号：title: "AI: 我们"。',
    en: 'the value holds ": ", which YAML takes for another field. Quote the whole value: title: "AI: 我们".',
  },
  DUPLICATE_KEY: {
    zh: '同一个字段写了两次。请删去一个。',
    en: 'the field is written twice. Remove one.',
  },
  TAB_AS_INDENT: {
    zh: '缩进用了制表符。请改用空格。',
    en: 'a tab is used to indent. Use spaces.',
  },
  MISSING_CHAR: {
    zh: '引号或括号没有配对。请补上另一半。',
    en: 'a quote or bracket is not closed. Add the other half.',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '这一行缺少半角冒号加空格，或上一行的引号没有配对。',
    en: 'this line lacks ": ", or a quote above is not closed.',
  },
};

/** What the YAML parser said, with a remedy where we know one. */
export function yamlProblem(
  error: Pick<YAMLParseError, 'code' | 'message'>,
  line: string): Problem {
  const remedy = remedies[error.code];
  if (remedy) return remedy;
  return {
    zh: `YAML 语法有误：“${line.trim()}”。请核对冒号、引号、缩进。`,
    en: `YAML syntax error: ${error.message}`,
  };
}
