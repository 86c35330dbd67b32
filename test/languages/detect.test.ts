import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { SHELVES } from './shelf-of-languages.ts';

async function languageRead(content: string, file: string): Promise<string | undefined> {
  const { articles, warnings } = await readArticles(Buffer.from(content), file);
  assert.deepEqual(warnings, []);
  return articles[0]?.language;
}

test('an article that tells no language is read in the one it is written in', async () => {
  for (const { language, articles } of SHELVES) {
    for (const { title, paragraphs } of articles) {
      assert.equal(await languageRead([title, ...paragraphs].join('\n\n'), 'a.txt'), language, title);
    }
  }
});

test('a single sentence is told right or left undecided', async () => {
  const texts = SHELVES.flatMap(({ language, articles }) =>
    articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((text) => text.split(/(?<=[.。])\s*/u)).map((text) => ({ language, text })),
    ),
  );
  let told = 0;
  for (const { language, text } of texts) {
    const found = await detectLanguage(text);
    if (found !== undefined) assert.equal(found, language, text);
    if (found === language) told += 1;
  }
  assert.ok(told >= 0.75 * texts.length, `${told} of ${texts.length}`);
});

test('English with foreign names is English', async () => {
  const text =
    'Le Monde and Der Spiegel reported that Jacques Dupont and Günther Müller had met in São Paulo with Señor Fernández of the Banco de España.';
  assert.equal(await detectLanguage(text), 'en');
});

test('too little text, numbers and code tell no language', async () => {
  for (const text of [
    '',
    'Hello',
    '12.4 13.5 20.11.2025',
    'const x = await get(url); return JSON.parse(x);',
  ]) {
    assert.equal(await detectLanguage(text), undefined, text);
  }
});

test('the language that an article tells comes before the one that is found, by tag or by name', async () => {
  const text = SHELVES.find(({ language }) => language === 'de')?.articles[0]?.paragraphs.join('\n\n');
  for (const [told, tag] of Object.entries({ 'pt-BR': 'pt-BR', spa: 'es', Spanish: 'es', Français: 'fr' })) {
    assert.equal(await languageRead(`---\nlanguage: ${told}\n---\n${text}`, 'a.md'), tag);
  }
  for (const lang of ['', 'und', 'template']) {
    const page = `<html lang="${lang}"><title>A</title><body><main><p>${text}</p></main></body></html>`;
    assert.equal(await languageRead(page, 'a.html'), 'de', lang);
  }
  assert.equal(
    await languageRead(`<html lang="nl_BE"><title>A</title><p>${text}</p></html>`, 'a.html'),
    'nl-BE',
  );
});
