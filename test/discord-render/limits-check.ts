import assert from 'node:assert/strict';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';

/** A component as far as the limits need it. */
const component = z.looseObject({
  type: z.int(),
  id: z.int().optional(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  get components() {
    return z.array(component).optional();
  },
});
type Component = z.infer<typeof component>;

/** Every component of a message, nested ones too. */
function all(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [one, ...all(one.components ?? [])]);
}

/** The text displays of a message, in order. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return all(z.array(component).parse(components)).flatMap(({ content }) => content ?? []);
}

/** Fails where Discord would refuse a Components V2 message: numbers from its documentation, not from the code. */
export function checkLimits(components: readonly APIMessageTopLevelComponent[]): void {
  const every = all(z.array(component).parse(components));
  assert.ok(every.length >= 1 && every.length <= 40, `${every.length} components`);
  const texts = every.flatMap(({ content }) => content ?? []);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  assert.ok(total <= 4000, `${total} characters of text`);
  for (const text of texts) {
    assert.notEqual(text.trim(), '', 'an empty text display');
    assert.ok(!/\p{Surrogate}/u.test(text), 'half a surrogate pair');
  }
  const ids = every.flatMap(({ custom_id }) => custom_id ?? []);
  assert.equal(new Set(ids).size, ids.length, `custom ids are not unique: ${ids}`);
  for (const id of ids) assert.ok(id.length >= 1 && id.length <= 100, `custom id ${id}`);
  const numbers = every.flatMap(({ id }) => id ?? []);
  assert.equal(new Set(numbers).size, numbers.length, 'component ids are not unique');
  for (const row of every.filter(({ type }) => type === 1)) {
    assert.ok(
      row.components !== undefined && row.components.length >= 1 && row.components.length <= 5,
      'a row',
    );
    for (const { label } of row.components)
      assert.ok(label !== undefined && label !== '' && label.length <= 80);
  }
}

/** The custom ids of a message's buttons by their labels. */
export function customIdsOf(components: readonly APIMessageTopLevelComponent[]): Map<string, string> {
  const buttons = all(z.array(component).parse(components));
  return new Map(buttons.flatMap(({ label, custom_id }) => (label && custom_id ? [[label, custom_id]] : [])));
}
