import { z } from 'zod';

/** The paths of every field below `schema`; `[]` stands for each item of a list. */
export function declareFields(schema: unknown, prefix = ''): readonly string[] {
  if (schema instanceof z.ZodOptional) return declareFields(schema.unwrap(), prefix);
  // A text that may stand for a list of one, or for a map.
  if (schema instanceof z.ZodPipe) return declareFields(schema.out, prefix);
  if (schema instanceof z.ZodArray) return below(prefix, '[]', schema.element);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => below(prefix, name, field));
  }
  return [];
}

function below(prefix: string, step: string, schema: unknown): readonly string[] {
  const path = prefix === '' ? step : `${prefix}.${step}`;
  return [path, ...declareFields(schema, path)];
}
