import { parse } from 'yaml';
import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import type { Details } from './draft.ts';
import { languageTag } from './language-tag.ts';

const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((value) => value !== '');
const names = z.union([text, z.array(text).transform((list) => list.join(', '))]);

/** The fields that front matter may have, and what each takes; others are somebody else's and let be. */
const FIELDS = {
  title: { schema: text, takes: 'a text' },
  standfirst: { schema: text, takes: 'a text' },
  description: { schema: text, takes: 'a text' },
  author: { schema: names, takes: 'a name or a list of names' },
  source: { schema: text, takes: 'a text' },
  url: { schema: z.url({ protocol: /^https?$/u }), takes: 'an http or https address' },
  date: { schema: z.string().transform(knownDate), takes: 'a date such as 2025-11-03' },
  language: { schema: z.string().transform(knownLanguage), takes: 'a language tag such as en or pt-BR' },
} as const;

/** What stands over an article: its front matter, what is wrong in it, and the rest of the file. */
export interface FrontMatter {
  readonly title: string | null;
  readonly details: Details;
  readonly problems: readonly string[];
  readonly body: string;
}

/** Takes the YAML between two lines of three dashes off a document's beginning, if it has any. */
export function splitFrontMatter(document: string): FrontMatter {
  const [whole, yaml] = /^---[ \t]*\n(?:(.*?)\n)?---[ \t]*(?:\n|$)/su.exec(document) ?? [];
  if (whole === undefined) return { title: null, details: {}, problems: [], body: document };
  const body = document.slice(whole.length);
  const fields = parseFields(yaml ?? '');
  if (typeof fields === 'string') return { title: null, details: {}, problems: [fields], body };
  const { values, problems } = checkFields(fields);
  const { title, description, ...details } = values;
  return { title: title ?? null, details: { standfirst: description, ...details }, problems, body };
}

function parseFields(yaml: string): Record<string, unknown> | string {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 0, prettyErrors: false }) ?? {};
    return (
      z.record(z.string(), z.unknown()).safeParse(fields).data ??
      'its front matter is no list of “name: value” lines'
    );
  } catch (error) {
    return `its front matter is not valid YAML (${error instanceof Error ? error.message : error})`;
  }
}

function checkFields(fields: Readonly<Record<string, unknown>>) {
  const values: { [K in keyof typeof FIELDS]?: string } = {};
  const problems: string[] = [];
  for (const [name, { schema, takes }] of Object.entries(FIELDS)) {
    const given = fields[name];
    if (given === undefined || given === null) continue;
    const checked = schema.safeParse(given);
    if (checked.success) Object.assign(values, { [name]: checked.data });
    else problems.push(`its front matter has ${name}: ${JSON.stringify(given)}, which is not ${takes}`);
  }
  return { values, problems };
}

function knownDate(value: string, context: z.RefinementCtx): string {
  return calendarDate(value) ?? invalid(context);
}

function knownLanguage(value: string, context: z.RefinementCtx): string {
  return languageTag(value) ?? invalid(context);
}

function invalid(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom' });
  return z.NEVER;
}
