import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf, readOne } from './reading.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>The lighthouse that moved | The Daily Shore</title>
<meta property="og:site_name" content="The Daily Shore"><meta name="description" content="How engineers moved a tower.">
<link rel="canonical" href="https://shore.example/lighthouse"><style>p { color: red }</style>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"The lighthouse that moved","datePublished":"2024-05-06T23:30:00+02:00","author":[{"@type":"Person","name":"Ada Byrne"}]}]}</script>
</head><body><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav><div class=cookie-banner>We use cookies. <button>Accept all</button></div>
<main><article><h1>The lighthouse that moved</h1><p class=byline>By Ada Byrne</p>
<figure><img src=a.jpg alt=""><figcaption>The tower in 1999</figcaption></figure>
<p>The tower stood on the cliff for 130 years before the sea came close, and it weighed 4,400 tonnes.</p>
<p>Engineers put it on rails &amp; pushed it 870&nbsp;metres inland, a journey that took 23 days in the summer.</p>
<h2>The journey</h2><p>Jacks pushed the tower along a track of steel beams<sup><a href=#1>[1]</a></sup>, 1.5 metres at a time, while sensors watched for tilt.</p>
<p>Read more: <a href=/x>Other towers</a></p><blockquote>“It never shook,” said one of the keepers.</blockquote>
<ul><li>Distance: 870 m</li><li>Time: 23 days</li></ul>
<table><tr><th>Year</th><th>Distance to sea</th></tr><tr><td>1870</td><td>460 m</td></tr><tr><td>1987</td><td>37 m</td></tr></table>
<p hidden>Subscribe now</p></article>
<aside><h3>Most read</h3><ul><li><a href=1>Ten beaches to see</a><li><a href=2>Fish recipes</a></ul></aside></main>
<footer><p>© 2024 The Daily Shore. All rights reserved.</p></footer><script>track()</script></body></html>`;

test('a news page gives its article without navigation, banners, links elsewhere and footer', async () => {
  const article = await readOne(PAGE, 'saved/lighthouse.html');
  const { sections: _, ...details } = article;
  assert.deepEqual(details, {
    id: 'saved-lighthouse',
    title: 'The lighthouse that moved',
    standfirst: 'How engineers moved a tower.',
    author: 'Ada Byrne',
    source: 'The Daily Shore',
    url: 'https://shore.example/lighthouse',
    date: '2024-05-06',
    language: 'en-GB',
    collection: 'saved',
    file: 'saved/lighthouse.html',
  });
  assert.deepEqual(outlineOf(article), [
    'caption: The tower in 1999',
    'The tower stood on the cliff for 130 years before the sea came close, and it weighed 4,400 tonnes.',
    'Engineers put it on rails & pushed it 870 metres inland, a journey that took 23 days in the summer.',
    '# The journey',
    'Jacks pushed the tower along a track of steel beams, 1.5 metres at a time, while sensors watched for tilt.',
    'quote: “It never shook,” said one of the keepers.',
    'list: Distance: 870 m',
    'list: Time: 23 days',
    'table: Year: 1870; Distance to sea: 460 m',
    'table: Year: 1987; Distance to sea: 37 m',
  ]);
});

test('a page too short for a reader view still gives its text', async () => {
  const article = await readOne(
    '<title>Tides</title><nav>Home News</nav><p>The tide turns twice a day.</p>',
    'tides.htm',
  );
  assert.equal(article.title, 'Tides');
  assert.deepEqual(outlineOf(article), ['The tide turns twice a day.']);
});

test('a page is read in the encoding that it declares', async () => {
  const head = Buffer.from('<html><head><meta charset="windows-1251"><title>t</title></head><body><p>');
  const article = await readOne(
    Buffer.concat([head, Buffer.from([0xcc, 0xee, 0xf0, 0xe5]), Buffer.from('.</p>')]),
    'a.html',
  );
  assert.deepEqual(outlineOf(article), ['Море.']);
});

test('broken JSON-LD and odd tags don’t keep a page from being read', async () => {
  const article = await readOne(
    '<head><script type="application/ld+json">{"@type": [</script><meta name=date content="yesterday"><link rel=canonical href="/x"></head><p>The tide turns.</p>',
    'odd.html',
  );
  assert.deepEqual([article.title, article.date, article.url], ['Odd', undefined, undefined]);
});

test('promotions within an article are left out, and the site’s name in the title', async () => {
  const sentence =
    'The ferry took up its service again on Thursday, eleven days after the storm that tore it away.';
  const paragraphs = Array.from({ length: 4 }, (_, number) => `<p>${sentence} It was day ${number}.</p>`);
  const article = await readOne(
    `<html><head><title>Ferry runs again - The Daily Shore</title></head><body><h1>Ferry runs again</h1><div class="story">
    ${paragraphs.join('<div class="ad">Advertisement</div><p>Advertisement</p>')}
    <div class="newsletter-box"><h4>Sign up</h4><p>Get our stories in your inbox.</p></div>
    <h2>Costs<span class="mw-editsection">[edit]</span></h2><p>${sentence}</p></div></body></html>`,
    'ferry.html',
  );
  assert.equal(article.title, 'Ferry runs again');
  assert.deepEqual(outlineOf(article), [
    ...Array.from({ length: 4 }, (_, number) => `${sentence} It was day ${number}.`),
    '# Costs',
    sentence,
  ]);
});
