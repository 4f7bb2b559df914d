import { attributeName } from '@/lib/markdown/attribute-name';
import { allowedElements, allowedSchemes, globalAttributes } from '@/lib/markdown/sanitize-schema';

/** The raw HTML that editors may write, as Markdown for their handbook: from what sanitises it. */
export function htmlTable(): string {
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
