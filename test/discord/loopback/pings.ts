import { flatten, type MessageBody } from './message-body.ts';

/** Who is told of a message: what it mentions, as far as `allowed_mentions` lets it. */
export function pingsOf(body: MessageBody, repliedTo: string | null): string[] {
  const allowed = body.allowed_mentions;
  const text = [
    body.content ?? '',
    ...flatten(body.components ?? []).map(({ content }) => content ?? ''),
  ].join('\n');
  const may = (kind: string) => allowed == null || (allowed.parse ?? []).includes(kind);
  const users = mentioned(text, /<@!?(\d+)>/g);
  const roles = mentioned(text, /<@&(\d+)>/g);
  const pings = [
    ...(/@(?:everyone|here)\b/.test(text) && may('everyone') ? ['everyone'] : []),
    ...users.filter((id) => may('users') || allowed?.users?.includes(id)),
    ...roles.filter((id) => may('roles') || allowed?.roles?.includes(id)),
  ];
  const toldAuthor = allowed == null || allowed.replied_user === true;
  return repliedTo !== null && toldAuthor ? [...pings, repliedTo] : pings;
}

function mentioned(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, id = '']) => id);
}
