import { z } from 'zod';
import { schemaFaults } from './openapi.ts';

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

/** A component of a message; containers, rows and sections hold others. */
export const Component = z.looseObject({
  type: z.int(),
  custom_id: z.string().nullish(),
  label: z.string().nullish(),
  style: z.int().nullish(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
  content: z.string().nullish(),
  placeholder: z.string().nullish(),
  options: z.array(z.looseObject({ label: z.string(), value: z.string() })).nullish(),
  get components() {
    return z.array(Component).nullish();
  },
  get accessory() {
    return Component.nullish();
  },
});
export type Component = z.infer<typeof Component>;

const text = z.string().nullish();
const Embed = z.looseObject({
  title: text,
  description: text,
  footer: z.looseObject({ text: z.string() }).nullish(),
  author: z.looseObject({ name: z.string() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});

/** The body of a message that is posted, answered or edited. */
export const MessageBody = z.looseObject({
  content: text,
  embeds: z.array(Embed).nullish(),
  components: z.array(Component).nullish(),
  flags: z.int().nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.string()).nullish(),
      users: z.array(z.string()).nullish(),
      roles: z.array(z.string()).nullish(),
      replied_user: z.boolean().nullish(),
    })
    .nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
});
export type MessageBody = z.infer<typeof MessageBody>;

/** Every component of a message, nested ones included, in the order of reading. */
export function flatten(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);
}

/** The limits of a message that Discord's schema can't see, each as it would complain. */
function totalFaults(body: MessageBody, empty: 'allowed' | 'refused'): string[] {
  const all = flatten(body.components ?? []);
  const faults: string[] = [];
  const no = (broken: boolean, fault: string) => broken && faults.push(fault);
  const v2 = ((body.flags ?? 0) & COMPONENTS_V2) !== 0;
  const ids = all.flatMap(({ custom_id }) => (custom_id == null ? [] : [custom_id]));
  no(length(body.content) > 2000, 'content is longer than 2000 characters');
  no(new Set(ids).size < ids.length, 'a custom_id is used twice');
  no(
    ids.some((id) => id.length < 1 || id.length > 100),
    'a custom_id is not 1 to 100 characters long',
  );
  no(all.length > 40, `${all.length} components, at most 40`);
  no(v2 && Boolean(body.content || body.embeds?.length), 'content or embeds beside Components V2');
  no(!v2 && (body.components ?? []).some(({ type }) => type !== 1), 'a V2 component without the V2 flag');
  const shown = all.reduce(
    (sum, component) => sum + (component.type === 10 ? length(component.content) : 0),
    0,
  );
  no(shown > 4000, `${shown} characters of text, at most 4000`);
  no(embedText(body) > 6000, `${embedText(body)} characters in embeds, at most 6000`);
  for (const component of all) faults.push(...componentFaults(component));
  const nothing = !body.content && !body.embeds?.length && all.length === 0;
  no(empty === 'refused' && nothing, 'Cannot send an empty message');
  return faults;
}

function componentFaults({
  type,
  components,
  label,
  style,
  url,
  custom_id,
  options,
  content,
}: Component): string[] {
  const faults: string[] = [];
  if (type === 1 && (components?.length ?? 0) > 5) faults.push('more than 5 buttons in a row');
  if (type === 1 && (components?.length ?? 0) === 0) faults.push('an empty row');
  if (type === 2 && length(label) > 80) faults.push('a button label is longer than 80');
  if (type === 2 && (style === 5) !== (url != null)) faults.push('a link button has a url, and only that');
  if (type === 2 && (style === 5) === (custom_id != null))
    faults.push('a button has a custom_id or is a link');
  if (type === 10 && length(content?.trim()) === 0) faults.push('an empty text');
  if ((options?.length ?? 0) > 25) faults.push('a select has more than 25 options');
  return faults;
}

function embedText(body: MessageBody): number {
  return (body.embeds ?? []).reduce((sum, { title, description, footer, author, fields }) => {
    const inFields = (fields ?? []).reduce((all, field) => all + length(field.name) + length(field.value), 0);
    return sum + length(title) + length(description) + length(footer?.text) + length(author?.name) + inFields;
  }, 0);
}

/** Characters as Discord counts them: code points. */
function length(value: string | null | undefined): number {
  return value == null ? 0 : [...value].length;
}

/** Everything that Discord would refuse in the body of a message. */
export function messageFaults(
  schema: string,
  body: unknown,
  empty: 'allowed' | 'refused' = 'refused',
): string[] {
  const parsed = MessageBody.safeParse(body);
  if (!parsed.success) return [parsed.error.message];
  return [...schemaFaults(schema, body), ...totalFaults(parsed.data, empty)];
}
