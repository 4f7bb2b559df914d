import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentSchema, schemaTables } from '@/lib/content/source/json-schema/document-schemas';
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
const kinds = Object.keys(schemaTables) as Case['kind'][];
const validate = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(documentSchema(kind))]));

/** Lists what the gate finds in fields, in words. */
function foundIn({ kind, yaml }: Case): string[] {
  const fields = readYamlFields(yaml, { zh: '没有字段', en: '' });
  const { problems } = readFields(schemaTables[kind].table, fields.raw ?? {}, 'Asia/Shanghai');
  return [...fields.errors, ...problems].map(({ problem }) => problem.zh);
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

it('has a Chinese description of each field', () => {
  for (const kind of kinds) {
    const properties = documentSchema(kind).properties as Record<string, { description: string }>;
    for (const { description } of Object.values(properties))
      expect(description).toMatch(/\p{Script=Han}/u);
  }
});
