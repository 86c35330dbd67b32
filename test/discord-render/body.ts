import assert from 'node:assert/strict';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';
import type { Body } from '../../src/discord/message.ts';
import { Component, flatten, MessageBody, messageFaults } from '../discord/loopback/message-body.ts';
import { pingsOf } from '../discord/loopback/pings.ts';

/** A body as it goes over the wire. */
function sent({ flags, components, allowedMentions: { parse, users, repliedUser } }: Body) {
  return { flags, components, allowed_mentions: { parse, users, replied_user: repliedUser } };
}

/** Fails where Discord would refuse the message. */
export function assertAccepted(body: Body): void {
  assert.deepEqual(messageFaults('MessageCreateRequest', sent(body)), []);
  for (const text of textsOf(body.components)) assert.doesNotMatch(text, /\p{Surrogate}/u);
}

/** Who is told of the message. */
export function pinged(body: Body): string[] {
  return pingsOf(MessageBody.parse(sent(body)), null);
}

/** The text displays of a message, in order. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return every(components).flatMap(({ content }) => content ?? []);
}

/** The custom ids of a message's buttons by their labels. */
export function customIdsOf(components: readonly APIMessageTopLevelComponent[]): Map<string, string> {
  return new Map(
    every(components).flatMap(({ label, custom_id }) => (label && custom_id ? [[label, custom_id]] : [])),
  );
}

function every(components: readonly APIMessageTopLevelComponent[]): Component[] {
  return flatten(z.array(Component).parse(components));
}
