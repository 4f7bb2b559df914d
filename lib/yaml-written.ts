import { Schema, stringify, type SchemaOptions, type ToStringOptions } from 'yaml';

/** A date or a time to readers of YAML 1.1: `2026-03-01`. */
const DATE = 'tag:yaml.org,2002:timestamp';

/** Has texts in quotation marks that readers of YAML 1.1 take for something else; dates are bare, as editors type them. */
export const textsQuoted: SchemaOptions = {
  compat: new Schema({ schema: 'yaml-1.1' }).tags.filter(({ tag }) => tag !== DATE),
};

/**
 * Writes YAML that readers of YAML 1.1 read alike, to whom 9:30 is a number, `on` is true and 2026-03-01 is no text
 * (findings/yaml-minutes.sh). A text stays on its line.
 */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' });
}

/** Writes the same as it stands in files that people edit: dates are bare. */
export function writeFields(value: unknown, options: ToStringOptions = {}): string {
  return stringify(value, { lineWidth: 0, ...textsQuoted, ...options });
}
