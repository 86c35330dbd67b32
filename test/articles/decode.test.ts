import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UnreadableFileError } from '../../src/articles/article-warning.ts';
import { decodeText } from '../../src/articles/decode.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test('UTF-8 and UTF-16 with and without a byte-order mark, and the line ends of every system', () => {
  const text = 'Žluť – 日本 “q”\nzwei';
  const crlf = text.replace('\n', '\r\n');
  assert.equal(decodeText(bytes(crlf, 'utf8')), text);
  assert.equal(decodeText(bytes(`\uFEFF${crlf}`, 'utf8')), text);
  assert.equal(decodeText(bytes(`\uFEFF${text.replace('\n', '\r')}`, 'utf16le')), text);
  assert.equal(decodeText(bytes(`\uFEFF${text}`, 'utf16le').swap16()), text);
});

test('Latin-1 and windows-1252 are the fallback', () => {
  assert.equal(decodeText(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94, 0x80])), 'café “a”€');
});

test('a stray byte does not turn UTF-8 into Latin-1', () => {
  const damaged = Buffer.concat([bytes('“Žluť” – café ', 'utf8'), Buffer.from([0xe9])]);
  assert.equal(decodeText(damaged), '“Žluť” – café \uFFFD');
});

test('a declared encoding is used when the text is not UTF-8, and ignored when it is', () => {
  assert.equal(decodeText(Buffer.from([0xcc, 0xee]), 'windows-1251'), 'Мо');
  assert.equal(decodeText(bytes('Мо', 'utf8'), 'windows-1251'), 'Мо');
  assert.equal(decodeText(Buffer.from([0xe9]), 'no-such-encoding'), 'é');
});

test('a stray byte does not make a declared encoding another', () => {
  const greeting = Array.from({ length: 60 }, () => [0xcc, 0xee]).flat();
  assert.equal(decodeText(Buffer.from([...greeting, 0x98]), 'windows-1251').slice(0, 4), 'МоМо');
  const kanji = Array.from({ length: 100 }, () => [0x8a, 0x43]).flat();
  assert.equal(decodeText(Buffer.from([...kanji, 0xff, 0x0a]), 'shift_jis').slice(0, 3), '海海海');
});

test('UTF-16 without a mark is known by the zeros of the ASCII that it begins with', () => {
  const xml = '<?xml version="1.0"?><p>Žluť 日本</p>';
  assert.equal(decodeText(bytes(xml, 'utf16le')), xml);
  assert.equal(decodeText(bytes(xml, 'utf16le').swap16()), xml);
});

test('binary is no text', () => {
  assert.throws(() => decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])), UnreadableFileError);
});
