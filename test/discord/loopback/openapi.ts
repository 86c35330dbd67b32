import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const FILE = new URL('../../../../shared/discord/openapi.json', import.meta.url);

/** Discord's own description of its bodies, on the machines that have it. */
const description: object | null = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: false });
formats.default(ajv);
ajv.addFormat('snowflake', /^\d{1,20}$/);
ajv.addFormat('nonce', /^.{0,25}$/);
if (description !== null) ajv.addSchema(description, 'discord', undefined, false);

/** What is wrong with a body by a schema of Discord's description, a line a fault; nothing without the file. */
export function schemaFaults(schema: string, body: unknown): string[] {
  if (description === null) return [];
  const validate =
    ajv.getSchema(`discord#/components/schemas/${schema}`) ??
    ajv.compile({ $ref: `discord#/components/schemas/${schema}` });
  if (validate(body)) return [];
  return deepest(validate.errors ?? []).map(
    (error) => `${schema}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** A failed `oneOf` reports every branch; the fault is in the branch that went deepest into the body. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  const most = Math.max(...errors.map(depth));
  return errors.filter((error) => depth(error) === most).slice(0, 5);
}
