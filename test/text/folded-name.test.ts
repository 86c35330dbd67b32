import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedName } from '../../src/text/folded-name.ts';

test('a name is the same with and without quotation marks, white space and capitals around it', () => {
  for (const name of [
    'Apollo 11',
    ' apollo 11 ',
    '"Apollo 11"',
    '“Apollo 11”',
    '« Apollo 11 »',
    '„Apollo 11“',
  ]) {
    assert.equal(foldedName(name), 'apollo 11');
  }
});

test('quotation marks within a name, or on one side of it, belong to it', () => {
  for (const name of ['the “flash”', '“flash” bulbs', '"', '""']) assert.equal(foldedName(name), name);
});
