import { siteFields } from '../site-file/site-fields';
import type { FieldTable } from './fields';
import { forms } from './forms';
import { authorFields, categoryFields, pageFields, postFields } from './tables';

/** Document types as editors know them, in the order in which they meet them. */
const types: readonly (readonly [heading: string, table: FieldTable])[] = [
  ['文章（`posts/`、`_drafts/`）', postFields],
  ['作者（`authors/`）', authorFields],
  ['分类（`categories/`）', categoryFields],
  ['页面（`pages/`）', pageFields],
];

/** Lists the fields of site.yml, as Markdown for the editors' handbook. */
export function siteTable(): string {
  return markdownTable(siteFields);
}

/** The front matter fields as Markdown for the editors' handbook: a table a document type. */
export function fieldTable(): string {
  return types.map(([heading, table]) => `### ${heading}\n\n${markdownTable(table)}`).join('\n\n');
}

function markdownTable(table: FieldTable): string {
  const rows = Object.entries(table).map(
    ([name, { form, required, description }]) =>
      `| \`${name}\`${required ? '（必填）' : ''} | ${forms[form].written} | ${description} |`,
  );
  return ['| 字段 | 写法 | 说明 |', '| --- | --- | --- |', ...rows].join('\n');
}
