import { documentSchema, schemaTables } from './document-schemas';
import { fileSchemas } from './file-schemas';
import { fieldSnippets } from './snippets';

const kinds = Object.keys(schemaTables) as (keyof typeof schemaTables)[];

/** JSON Schemas of all that editors write in YAML, by their names. */
export const editorSchemas = {
  ...(Object.fromEntries(kinds.map((kind) => [kind, documentSchema(kind)])) as Record<
    (typeof kinds)[number],
    Readonly<Record<string, unknown>>
  >),
  ...fileSchemas,
};

/** Makes the files that tell Visual Studio Code of the fields, by their paths in the project. */
export function editorFiles(): Record<string, string> {
  const schemas = Object.entries(editorSchemas).map(
    ([name, schema]) => [`.vscode/schemas/${name}.json`, schema] as const,
  );
  const files: Record<string, object> = {
    ...Object.fromEntries(schemas),
    '.vscode/fields.code-snippets': fieldSnippets(),
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]),
  );
}
