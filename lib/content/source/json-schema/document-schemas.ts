import type { FieldTable } from '../schema/fields';
import { forms } from '../schema/forms';
import { authorFields, categoryFields, pageFields, postFields } from '../schema/tables';
import { siteFields } from '../site-file/site-fields';
import { orAbsent, type JsonSchema } from './json-schema';
import { valueSchemas } from './value-schemas';

/** The tables of documents and of the publication's own file, by the names of their schemas. */
export const schemaTables = {
  posts: { title: '文章的字段', table: postFields },
  authors: { title: '作者的字段', table: authorFields },
  categories: { title: '分类的字段', table: categoryFields },
  pages: { title: '页面的字段', table: pageFields },
  site: { title: '报刊自己的情况（site.yml）', table: siteFields },
} as const satisfies Record<string, { title: string; table: FieldTable }>;

/** A schema with what editors are shown of it. */
type Described = JsonSchema & { description: string; markdownDescription: string };

/** The JSON Schema of a kind of fields: what the gate refuses, as far as a schema can say it. */
export function documentSchema(kind: keyof typeof schemaTables): Readonly<Record<string, unknown>> {
  const { title, table } = schemaTables[kind];
  const fields = Object.entries<FieldTable[string]>(table);
  const required = fields.flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, describe(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function describe({ form, required, description }: FieldTable[string]): Described {
  const schema = valueSchemas[form];
  const text = `${description}\n\n写法：${forms[form].written}`;
  return {
    ...(required ? schema : orAbsent(schema)),
    description: text.replaceAll('`', ''),
    markdownDescription: text,
  };
}
