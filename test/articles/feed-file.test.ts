import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { assertWellFormed, outlineOf } from './reading.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Daily Shore</title><link>https://shore.example</link><language>en-gb</language>
<item><title>Tides &amp;amp; storms</title><link>https://shore.example/1</link><dc:creator>Ada Byrne</dc:creator>
<pubDate>Mon, 06 May 2024 23:30:00 +0200</pubDate><description>Only the &lt;b&gt;beginning&lt;/b&gt; …</description>
<content:encoded><![CDATA[<p>The <b>whole</b> text.</p><h2>More</h2><p>It goes on.</p>]]></content:encoded></item>
<item><title>Tides &amp;amp; storms</title><description>Plain &lt;i&gt;text&lt;/i&gt;.</description></item>
<item><description>A note without a title.</description><link>javascript:alert(1)</link></item>
<item><title>Nothing in it</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Die Küste</title>
<entry><title>Ebbe</title><link rel="self" href="https://kueste.example/x"/><link href="https://kueste.example/1"/>
<author><name>Ivo Kral</name></author><published>2024-05-06T23:00:00+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Das Wasser geht.</p><p>Es kommt wieder.</p></div></content></entry></feed>`;

test('each entry of an RSS feed is an article of the feed', async () => {
  const { articles, warnings } = await readArticles(Buffer.from(RSS), 'shore.xml');
  assert.deepEqual(warnings, []);
  articles.forEach(assertWellFormed);
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title]),
    [
      ['shore-tides-and-storms', 'Tides & storms'],
      ['shore-tides-and-storms-2', 'Tides & storms'],
      ['shore-a-note-without-a-title', 'A note without a title.'],
    ],
  );
  const [first] = articles;
  assert.ok(first);
  const { author, source, url, date, language } = first;
  assert.deepEqual(
    [author, source, url, date, language],
    ['Ada Byrne', 'The Daily Shore', 'https://shore.example/1', '2024-05-06', 'en-GB'],
  );
  assert.deepEqual(outlineOf(first), ['The whole text.', '# More', 'It goes on.']);
  assert.equal(articles[2]?.url, undefined);
});

test('each entry of an Atom feed is an article of the feed', async () => {
  const { articles } = await readArticles(Buffer.from(ATOM), 'kueste.atom');
  const [entry] = articles;
  assert.ok(entry && articles.length === 1);
  const { title, author, url, date, language } = entry;
  assert.deepEqual(
    [title, author, url, date, language],
    ['Ebbe', 'Ivo Kral', 'https://kueste.example/1', '2024-05-06', 'de'],
  );
  assert.deepEqual(outlineOf(entry), ['Das Wasser geht.', 'Es kommt wieder.']);
});

test('other XML, a feed without text, and a feed of entities in entities are warnings or harmless', async () => {
  const reasonFor = async (xml: string) =>
    (await readArticles(Buffer.from(xml), 'a.xml')).warnings[0]?.reason;
  assert.match((await reasonFor('<svg><g/></svg>')) ?? '', /^is no RSS or Atom feed/u);
  assert.match(
    (await reasonFor('<rss version="2.0"><channel><title>T</title></channel></rss>')) ?? '',
    /^is (?:a feed without|no RSS)/u,
  );
  const entities = Array.from(
    { length: 12 },
    (_, level) => `<!ENTITY e${level} "${(level === 0 ? 'ha' : `&e${level - 1};`).repeat(10)}">`,
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><title>T</title><item><title>x</title><description>Laugh &e11; now</description></item></channel></rss>`;
  const { articles } = await readArticles(Buffer.from(bomb), 'a.xml');
  assert.ok(JSON.stringify(articles).length < 2000);
});
