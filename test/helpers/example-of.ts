/** The smallest value that fits a schema of the API's own description: what is left out when it may be left out. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  format?: string;
};

const ofFormat: Record<string, string> = {
  date: '2026-11-23',
  email: 'naam@example.org',
  uuid: '01936b2e-7c1a-7f3e-9d0c-2b4f5a6c7d8e',
};

export function exampleOf(schema: Schema, named: Record<string, Schema>): unknown {
  const of = (one: Schema) => exampleOf(one, named);
  if (schema.$ref) return of(named[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(of));
  const choices = schema.oneOf ?? schema.anyOf ?? [];
  if (choices.some(({ type }) => type === 'null') || schema.type?.includes('null')) return null;
  if (choices[0]) return of(choices[0]);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, of(schema.properties?.[name] ?? {})]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => of(schema.items ?? {}));
    case 'string':
      return ofFormat[schema.format ?? ''] ?? 'x'.repeat(schema.minLength ?? 1);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
}
