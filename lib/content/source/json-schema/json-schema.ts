/** A JSON Schema, draft 7 (https://json-schema.org/draft-07/json-schema-validation), as far as we use it. */
export type JsonSchema = {
  /** What type the value has. */
  type?: 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string' | string[];
  /** The values that it may have. */
  enum?: readonly unknown[];
  /** What a text looks like: a regular expression of ECMAScript with its flag `u`. */
  pattern?: string;
  /** The least of a number. */
  minimum?: number;
  /** What each item of a list is. */
  items?: JsonSchema;
  /** How many items there are at least and at most. */
  minItems?: number;
  /** The same. */
  maxItems?: number;
  /** What the keys of a map have. */
  properties?: Readonly<Record<string, JsonSchema>>;
  /** Keys that must be there. */
  required?: readonly string[];
  /** What other keys have; false where there are no others. */
  additionalProperties?: JsonSchema | false;
  /** How many keys there are at least. */
  minProperties?: number;
  /** One of several. */
  anyOf?: readonly JsonSchema[];
  /** None of this. */
  not?: JsonSchema;
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
