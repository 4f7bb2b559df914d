/** A JSON Schema, draft 7 (https://json-schema.org/draft-07/json-schema-validation), as far as we use it. */
export type JsonSchema = {
  /** Type of the value. */
  type?: 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string' | string[];
  /** The values that it may have. */
  enum?: readonly unknown[];
  /** Pattern of a text: a regular expression of ECMAScript with its flag `u`. */
  pattern?: string;
  /** The least of a number. */
  minimum?: number;
  /** Schema of each item of a list. */
  items?: JsonSchema;
  /** Least and most items. */
  minItems?: number;
  /** The same. */
  maxItems?: number;
  /** Schemas of a map's values, by key. */
  properties?: Readonly<Record<string, JsonSchema>>;
  /** Keys that must be there. */
  required?: readonly string[];
  /** Schema of the values of other keys; false where there are no others. */
  additionalProperties?: JsonSchema | false;
  /** Schema of the keys themselves. */
  propertyNames?: JsonSchema;
  /** Least number of keys. */
  minProperties?: number;
  /** One of several. */
  anyOf?: readonly JsonSchema[];
  /** None of this. */
  not?: JsonSchema;
  /** Meaning, as editors are shown it. */
  description?: string;
};

/** A text that looks so. */
export function textLike(pattern: string): JsonSchema {
  return { type: 'string', pattern };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): JsonSchema {
  return { enum: words };
}

/** A list of what is alike. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** One of several. */
export function either(...anyOf: JsonSchema[]): JsonSchema {
  return { anyOf };
}

/**
 * A map with these keys and no others; one without a value is as good as absent.
 * @param required those that must be there, with a value
 */
export function mapOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  const entries = Object.entries(properties).map(
    ([key, value]) => [key, required.includes(key) ? value : orAbsent(value)] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A value, or none: a key may stand without one. */
export function orAbsent(schema: JsonSchema): JsonSchema {
  if (schema.enum) return { enum: [...schema.enum, null] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  if (schema.anyOf) return { anyOf: [...schema.anyOf, { type: 'null' }] };
  return schema;
}
