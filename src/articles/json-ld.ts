import { z } from 'zod';

const name = z.union([z.string(), z.looseObject({ name: z.string() }).transform((thing) => thing.name)]);
const names = z.union([name, z.array(name).transform((list) => list.join(', '))]);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What schema.org's Article says that is of use; a field that is not as it should be counts as left out. */
const articleSchema = z.object({
  headline: optional(z.string()),
  description: optional(z.string()),
  datePublished: optional(z.string()),
  inLanguage: optional(z.string()),
  url: optional(z.string()),
  author: optional(names),
  publisher: optional(name),
  /** False where people have to pay or log in. */
  isAccessibleForFree: optional(
    z.union([z.boolean(), z.string().transform((value) => !/^(?:false|no)$/iu.test(value.trim()))]),
  ),
});

/** What a page's JSON-LD says of its article; everything may be missing. */
export type LinkedArticle = z.infer<typeof articleSchema>;

const typed = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
});
const graph = z.looseObject({ '@graph': z.array(z.unknown()) });

/** The article among a page's JSON-LD scripts; empty when there is none or it can't be parsed. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  for (const thing of scripts.flatMap(parsed).flatMap(things)) {
    const type = typed.safeParse(thing).data?.['@type'] ?? '';
    if (/Article|Posting|Report/u.test(type)) return articleSchema.parse(thing);
  }
  return {};
}

function parsed(script: string): unknown[] {
  try {
    return [JSON.parse(script)];
  } catch {
    return []; // Other tags say the same; a page's broken script is not the reader's to mend.
  }
}

function things(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : things(item)));
  const inGraph = graph.safeParse(value).data?.['@graph'];
  return inGraph === undefined ? [value] : inGraph;
}
