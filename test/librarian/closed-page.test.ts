import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { closedReason } from '../../src/librarian/closed-page.ts';

const PARAGRAPH =
  '<p>The harbour town repaired its lighthouse over the winter, and the lamp was lit again in March, two weeks before the fishing boats went out for the first time that year.</p>';

async function reasonFor(title: string, body: string, head = ''): Promise<string | null> {
  const html = `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const { articles } = await readArticles(new TextEncoder().encode(html), 'page.html');
  return closedReason(html, articles[0]);
}

test('a whole article is open, whatever stands in its header', async () => {
  const login =
    '<form><input type="password"></form><a href="/subscribe">Subscribe to continue supporting us</a>';
  assert.equal(await reasonFor('A lamp is lit', PARAGRAPH.repeat(3)), null);
  assert.equal(await reasonFor('A lamp is lit', login + PARAGRAPH.repeat(12)), null);
  const free =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>';
  assert.equal(await reasonFor('A lamp is lit', PARAGRAPH.repeat(3), free), null);
});

test('a page that calls itself closed is closed, however long it is', async () => {
  for (const value of ['false', '"False"']) {
    const head = `<script type="application/ld+json">[{"@type":"WebSite"},{"@type":["NewsArticle"],"isAccessibleForFree":${value}}]</script>`;
    assert.match((await reasonFor('A lamp is lit', PARAGRAPH.repeat(12), head)) ?? '', /paywall/);
  }
  const locked = '<meta property="article:content_tier" content="locked">';
  assert.match((await reasonFor('A lamp is lit', PARAGRAPH.repeat(12), locked)) ?? '', /paywall/);
});

test('a text that ends with an offer is cut off', async () => {
  for (const offer of [
    'Subscribe now to continue reading.',
    'Already a subscriber? Log in',
    'Jetzt weiterlesen mit Plus',
  ]) {
    assert.match(
      (await reasonFor('A lamp is lit', `${PARAGRAPH.repeat(4)}<p>${offer}</p>`)) ?? '',
      /cut off/,
      offer,
    );
  }
});

test('what stands in the way of a page is told apart', async () => {
  assert.match(
    (await reasonFor('Just a moment...', '<p>Checking your browser before you can go on.</p>')) ?? '',
    /check/,
  );
  assert.match((await reasonFor('Before you continue to the site', PARAGRAPH)) ?? '', /consent/);
  assert.match((await reasonFor('Log in', '<p>Welcome back to our pages</p>')) ?? '', /login/);
  assert.match((await reasonFor('Members', '<p>Welcome back</p><input type="password">')) ?? '', /login/);
  assert.match(
    (await reasonFor('A lamp is lit', '<p>Loading the story</p>')) ?? '',
    /hardly any text \(\d+ characters\)/,
  );
});
