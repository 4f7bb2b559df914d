import { attributeName } from '@/lib/markdown/attribute-name';
import { allowedElements, allowedSchemes, globalAttributes } from '@/lib/markdown/sanitize-schema';
import { fieldTable, siteTable } from '../source/schema/field-table';
import { rules } from './rules';

/** Generated blocks of the editors' handbook, by name. */
const blocks: Readonly<Record<string, () => string>> = {
  字段: fieldTable,
  报刊: siteTable,
  HTML: htmlTable,
  检查: ruleTable,
};

/** Prettier would pad the tables, and a long cell makes a wide table. */
const IGNORE = { start: '<!-- prettier-ignore-start -->', end: '<!-- prettier-ignore-end -->' };

/**
 * Writes the generated blocks into the handbook: each stands between `<!-- 自动生成：名称 -->` and
 * `<!-- 自动生成结束 -->`.
 * @param handbook Markdown
 * @throws {Error} when the marks of a block are not there
 */
export function fillHandbook(handbook: string): string {
  return Object.entries(blocks).reduce((text, [name, generate]) => {
    const block = new RegExp(
      `(<!-- 自动生成：${name}[^>]*-->\\n)[\\s\\S]*?(<!-- 自动生成结束 -->)`,
      'u',
    );
    if (!block.test(text)) {
      throw new Error(
        `The handbook has no block <!-- 自动生成：${name} --> … <!-- 自动生成结束 -->.`,
      );
    }
    return text.replace(
      block,
      (_, open: string, close: string) =>
        `${open}\n${IGNORE.start}\n\n${generate()}\n\n${IGNORE.end}\n\n${close}`,
    );
  }, handbook);
}

function ruleTable(): string {
  const rows = rules.map(
    ({ id, level, about }) =>
      `| \`${id}\` | ${level === 'error' ? '错误' : '提醒'} | ${about.zh} |`,
  );
  return ['| 规则 | 级别 | 要求 |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The raw HTML that editors may write, as Markdown for their handbook: from what sanitises it. */
function htmlTable(): string {
  const elements = Object.entries(allowedElements);
  const plain = elements.filter(([, attributes]) => attributes.length === 0);
  const rows = elements
    .filter(([, attributes]) => attributes.length > 0)
    .map(([name, attributes]) => `| \`${name}\` | ${attributes.map(written).join('、')} |`);
  const schemes = Object.entries(allowedSchemes).map(
    ([attribute, names]) => `\`${attribute}\`：${names.map((name) => `\`${name}:\``).join('、')}`,
  );
  return [
    `每个元素都可以有 ${globalAttributes.map(written).join('、')}。`,
    `没有其他属性的元素：${plain.map(([name]) => `\`${name}\``).join('、')}。`,
    ['| 元素 | 其他属性 |', '| --- | --- |', ...rows].join('\n'),
    `网址可以是站内的，或以这些开头——${schemes.join('；')}。`,
  ].join('\n\n');
}

/** An attribute as HTML writes it, with the values that it may have. */
function written(attribute: (typeof globalAttributes)[number]): string {
  const [name, ...values] = typeof attribute === 'string' ? [attribute] : attribute;
  const listed = values
    .filter((value) => value !== true)
    .map((value) => (value instanceof RegExp ? '`language-…`' : `\`${String(value)}\``));
  return `\`${attributeName(name)}\`${listed.length > 0 ? `（${listed.join('、')}）` : ''}`;
}
