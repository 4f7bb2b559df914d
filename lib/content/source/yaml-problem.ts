import type { ErrorCode, YAMLParseError } from 'yaml';
import { quote, type Problem } from './problem';
import { quoted } from './yaml-repairs';

/** Remedies for the YAML mistakes that editors make; codes are those of the `yaml` package. */
const remedies: Partial<Record<ErrorCode, Problem>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里有半角冒号加空格，或缩进有误，YAML 把它当成了另一个字段。请给整个值加引号：title: "AI: 我们"；字段名顶格写。',
    en: 'the value holds ": ", or the indentation is wrong, and YAML takes it for another field. Quote the whole value: title: "AI: 我们"; begin field names at the start of the line.',
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
    zh: '这里缺少冒号、引号或括号。请写成“title: 标题”的样子，冒号后空一格。',
    en: 'a colon, quote or bracket is missing here. Write "title: 标题", with a space after the colon.',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '这一行缺少半角冒号加空格。请写成“title: 标题”的样子。',
    en: 'this line lacks ": ". Write it as "title: 标题".',
  },
  BAD_INDENT: {
    zh: '括号没有配对，或缩进有误。请补上 ] 或 }，字段名顶格写。',
    en: 'a bracket is not closed, or the indentation is wrong. Add ] or }, and begin field names at the start of the line.',
  },
  BAD_DQ_ESCAPE: {
    zh: "双引号里的反斜杠 \\ 有特别的意思。请改用单引号：title: 'C:\\Users'。",
    en: "a backslash means something else between double quotes. Use single ones: title: 'C:\\Users'.",
  },
  BAD_SCALAR_START: {
    zh: '值不能以这个符号开头。请给整个值加引号。',
    en: 'a value cannot begin with this character. Quote the whole value.',
  },
  MULTIPLE_DOCS: {
    zh: '这里只能有一段字段，不用写 ---。请删去这一行。',
    en: 'there is one block of fields here, without ---. Remove this line.',
  },
  UNEXPECTED_TOKEN: {
    zh: '这里有多余的内容：值若以引号、方括号或短横线开头，后面不能再有别的文字。请给整个值加引号，里面的引号用“ ”。',
    en: 'there is something too much here: nothing may follow a value that begins with a quote, a bracket or a dash. Quote the whole value, and use “ ” inside it.',
  },
};

/** A problem, and the offset of what an editor would look for. */
type Placed = { offset: number; problem: Problem };

/** A quote that opens a value and does not close on its line. */
const OPEN_QUOTE =
  /^[ \t]*(?:-[ \t]+)?(?:[\w-]+:[ \t]+)?(?:(?<!\\)"(?:[^"\\\n]|\\.)*\\?|'(?:[^'\n]|'')*)$/gmu;

/**
 * Puts what the YAML parser said into words, with a remedy where we know one.
 * @returns the problem and where an editor would look for it
 */
export function yamlProblem(
  { code, message, pos: [offset] }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  yaml: string,
): Placed {
  if (message.startsWith('Missing closing') && message.endsWith('quote'))
    return unclosedQuote(yaml, offset);
  const cut = cutInBrackets(yaml, offset) ?? signedValue(yaml, offset);
  if (cut) return cut;
  const remedy = remedies[code];
  if (remedy) return { offset, problem: remedy };
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  const zh = `YAML 语法有误：“${quote(line.trim())}”。请核对冒号、引号、缩进。`;
  return { offset, problem: { zh, en: `YAML syntax error: ${message}` } };
}

/** A remark behind a bracket that it keeps from being closed. */
const REMARK = /^(?<before>[^\n"'#]*[[{](?:[^\n"'\]}#]*[\s,])?)(?<remark>#[^\r\n]*)/gmu;

function cutInBrackets(yaml: string, end: number): Placed | null {
  const found = [...yaml.matchAll(REMARK)].find(({ index }) => index <= end);
  if (!found) return null;
  const { before = '', remark = '' } = found.groups ?? {};
  return {
    offset: found.index + before.length,
    problem: {
      zh: `“${quote(remark)}”成了 YAML 的注释，后面的括号也不算。请给带 # 的字加引号，如 ["C #", "#日报"]。`,
      en: `"${quote(remark)}" is a remark to YAML, the bracket in it too. Quote the text that has the #: ["C #", "#日报"].`,
    },
  };
}

/** A value that begins with a sign of YAML's; what else may stand before it: a dash, the name of its field. */
const SIGNED =
  /^(?<before>[ \t]*(?:-[ \t]+)?(?<key>[\p{L}_][\p{L}\w-]*:[ \t]+))(?<value>(?<sign>[!&*@`%|>?-]).*?)[ \t]*\r?$/u;

function signedValue(yaml: string, at: number): Placed | null {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const line = yaml.slice(start).split('\n', 1)[0] ?? '';
  const { before, key = '', value = '', sign = '' } = SIGNED.exec(line)?.groups ?? {};
  if (before === undefined || start + before.length > at + 1) return null;
  const whole = `${key.trim()} ${quoted(value)}`;
  const isDash = sign === '-';
  return {
    offset: start + before.length,
    problem: {
      zh: `值不能以 ${sign} 开头，YAML 把它当成记号。${isDash ? '列表从下一行写起，一行一项；是文字的，' : ''}请给整个值加引号：${whole}`,
      en: `a value cannot begin with ${sign}, which means something to YAML. ${isDash ? 'A list begins in the next line, one item a line; text: quote' : 'Quote'} the whole value: ${whole}`,
    },
  };
}

/** The parser finds the end of the text; the editor wants the quote that opened. */
function unclosedQuote(yaml: string, end: number): Placed {
  const opened = [...yaml.matchAll(OPEN_QUOTE)].find(({ index }) => index < end);
  const line = opened?.[0].trim() ?? '';
  const mark = /["']/u.exec(line)?.[0] ?? '"';
  return {
    offset: opened ? opened.index + opened[0].indexOf(mark) : end,
    problem: {
      zh: `引号没有配对。请补上另一半：${line}${mark}`,
      en: `the quote is not closed. Add the other half: ${line}${mark}`,
    },
  };
}
