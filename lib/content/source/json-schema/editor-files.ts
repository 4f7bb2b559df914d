import { documentSchema, schemaTables } from './document-schemas';
import { fieldSnippets } from './snippets';

/** Makes the files that tell Visual Studio Code of the fields, by their paths in the project. */
export function editorFiles(): Record<string, string> {
  const kinds = Object.keys(schemaTables) as (keyof typeof schemaTables)[];
  const schemas = kinds.map((kind) => [`.vscode/schemas/${kind}.json`, documentSchema(kind)]);
  const files = Object.fromEntries([
    ...schemas,
    ['.vscode/fields.code-snippets', fieldSnippets()],
  ]) as Record<string, object>;
  return Object.fromEntries(
    Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]),
  );
}
