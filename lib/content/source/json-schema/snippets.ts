import type { FieldTable } from '../schema/fields';
import { forms } from '../schema/forms';
import { authorFields, categoryFields, pageFields, postFields } from '../schema/tables';
import { valueSchemas } from './value-schemas';

/** A snippet of Visual Studio Code (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
type Snippet = { scope: 'markdown'; prefix: string; body: string[]; description: string };

const NOW =
  '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE:00 $CURRENT_TIMEZONE_OFFSET';

/** A post as the handbook has it. */
const POST: Snippet = {
  scope: 'markdown',
  prefix: '文章',
  body: [
    '---',
    "title: '$1'",
    `date: ${NOW}`,
    'author: $2',
    'categories: [$3]',
    'draft: true',
    '---',
    '',
    '$0',
  ],
  description: '一篇文章的开头',
};

/**
 * Snippets for front matter, one a field: nothing else completes it in Markdown without an extension
 * (docs/decisions/0028-schemas-of-the-fields.md).
 */
export function fieldSnippets(): Record<string, Snippet> {
  const fields: FieldTable = { ...pageFields, ...categoryFields, ...authorFields, ...postFields };
  const snippets = Object.entries(fields).filter(([, { form }]) => form !== 'kept');
  return {
    文章: POST,
    ...Object.fromEntries(snippets.map(([name, field]) => [name, snippetOf(name, field)])),
  };
}

function snippetOf(name: string, { form, description }: FieldTable[string]): Snippet {
  const { written } = forms[form];
  return {
    scope: 'markdown',
    prefix: name,
    body: bodyOf(name, form, written),
    description: `${description}\n写法：${written}`.replaceAll('`', ''),
  };
}

function bodyOf(name: string, form: FieldTable[string]['form'], written: string): string[] {
  const words = form === 'flag' ? [true, false] : valueSchemas[form].enum;
  if (form === 'date') return [`${name}: ${NOW}`];
  if (words) return [`${name}: \${1|${words.join(',')}|}`];
  const example = /`([^`]+)`/u.exec(written)?.[1];
  if (example === undefined) return [`${name}: $1`];
  const place = `\${1:${example.replaceAll(/[$}\\]/gu, String.raw`\$&`)}}`;
  return written.startsWith('列表，每项') ? [`${name}:`, `  - ${place}`] : [`${name}: ${place}`];
}
