import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaTables } from '@/lib/content/source/json-schema/document-schemas';
import { editorSchemas } from '@/lib/content/source/json-schema/editor-files';
import { fileSchemas } from '@/lib/content/source/json-schema/file-schemas';
import type { JsonSchema } from '@/lib/content/source/json-schema/json-schema';
import { readNames } from '@/lib/content/source/names/read-names';
import { readOldSite } from '@/lib/content/source/old-site/read-old-site';
import { readOpencc } from '@/lib/content/source/opencc/read-opencc';
import { readOutlets } from '@/lib/content/source/outlets/read-outlets';
import { readYamlFields } from '@/lib/content/source/read-yaml-fields';
import { readFields } from '@/lib/content/source/schema/fields';
import type { Case } from '@/scripts/schema/cases';
import { invalid } from '@/scripts/schema/invalid-cases';
import { valid } from '@/scripts/schema/valid-cases';

// Annotations for editors are no rules; an `anyOf` may stand beside a type.
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  keywords: ['markdownDescription'],
});
const validate = Object.fromEntries(
  Object.entries(editorSchemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** Readers of the files that the whole content shares. */
const readers = {
  names: readNames,
  outlets: readOutlets,
  opencc: readOpencc,
  'old-site': (source: string) => readOldSite(source, 'Asia/Shanghai'),
};

/** Lists what the gate finds in fields, in words. */
function foundIn({ kind, yaml }: Case): string[] {
  if (!(kind in schemaTables)) return wrongInFile(kind as keyof typeof readers, yaml);
  const fields = readYamlFields(yaml, { zh: '没有字段', en: '' });
  const { problems } = readFields(
    schemaTables[kind as keyof typeof schemaTables].table,
    fields.raw ?? {},
    'Asia/Shanghai',
  );
  return [...fields.errors, ...problems].map(({ problem }) => problem.zh);
}

function wrongInFile(kind: keyof typeof readers, yaml: string): string[] {
  return readers[kind](yaml).problems.map(({ problem }) => problem.zh);
}

describe('a schema accepts and refuses as the gate does', () => {
  it.each(valid)('$kind: $yaml is right', (each) => {
    expect(foundIn(each)).toEqual([]);
    expect(validate[each.kind]?.(parse(each.yaml)) ? [] : validate[each.kind]?.errors).toEqual([]);
  });

  it.each(invalid)('$kind: $yaml is wrong', (each) => {
    expect(foundIn(each)).not.toEqual([]);
    expect(validate[each.kind]?.(parse(each.yaml))).toBe(false);
  });

  it('for enough cases', () => {
    expect(Math.min(valid.length, invalid.length)).toBeGreaterThanOrEqual(60);
  });
});

/** Lists the fields of a schema, and those of what is in it. */
function mapsIn(schema: JsonSchema): Readonly<Record<string, JsonSchema>>[] {
  const { properties = {}, items } = schema;
  const inside = [...Object.values(properties), ...(items ? [items] : [])];
  return [...(schema.properties ? [properties] : []), ...inside.flatMap(mapsIn)];
}

it('has a Chinese description of each field', () => {
  const kinds = Object.keys(schemaTables) as (keyof typeof schemaTables)[];
  const documents = kinds.map((kind) => (editorSchemas[kind] as JsonSchema).properties ?? {});
  const files = Object.values<JsonSchema>(fileSchemas).flatMap(mapsIn);
  const all = [...documents, ...files];
  expect([documents.length, files.length]).toEqual([5, 9]);
  for (const properties of all)
    for (const { description } of Object.values(properties))
      expect(description).toMatch(/\p{Script=Han}/u);
});
