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

const HEAD =
  '<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/">';
const rss = (items: string, head = '') =>
  `${HEAD}<channel><title>Shore</title><link>https://shore.example/</link>${head}${items}</channel></rss>`;

test('what an entry leaves out is taken from its feed, its guid, its picture’s or its film’s description', async () => {
  const podcast = rss(
    `<item><title>Boots</title><guid>https://shore.example/boots</guid><itunes:summary>Nineteen boots came ashore.

All were left feet.</itunes:summary><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded></item>`,
    '<itunes:author>Shore Radio</itunes:author>',
  );
  const [first] = (await readArticles(Buffer.from(podcast), 'a.xml')).articles;
  assert.ok(first);
  assert.deepEqual([first.author, first.url], ['Shore Radio', 'https://shore.example/boots']);
  assert.deepEqual(outlineOf(first), ['Nineteen boots came ashore.', 'All were left feet.']);

  const films = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:base="https://shore.example/films/"><title>Shore TV</title><author><name>Ada Byrne</name></author>
    <entry><title>The ferry</title><link href="1.html"/><media:group><media:description>The ferry runs again.</media:description></media:group></entry></feed>`;
  const [film] = (await readArticles(Buffer.from(films), 'a.xml')).articles;
  assert.ok(film);
  assert.deepEqual([film.author, film.url], ['Ada Byrne', 'https://shore.example/films/1.html']);
  assert.deepEqual(outlineOf(film), ['The ferry runs again.']);
});

test('what publishing systems write under every entry is left out, and an entry that comes twice comes once', async () => {
  const entry = `<item><title>Nets</title><description><![CDATA[<p>Every net tears.</p><p>The post <a href="x">Nets</a> appeared first on <a href="y">The Loft</a>.</p>
    <p>submitted by <a href="u">/u/ada</a> <a href="l">[link]</a></p><p>Comments URL: https://x.example</p><p>Points: 91</p>]]></description></item>`;
  const { articles } = await readArticles(Buffer.from(rss(entry + entry)), 'a.xml');
  assert.deepEqual(articles.map(outlineOf), [['Every net tears.']]);
});

test('a feed that is cut off, badly closed, marked with entities of HTML or in UTF-16 is read as far as it goes', async () => {
  const item =
    '<item><title>Tides &mdash; &amp; R&D</title><description>The ferry&nbsp;runs.</description></item>';
  const textsOf = async (xml: string | Uint8Array) =>
    (await readArticles(Buffer.from(xml), 'a.xml')).articles.map((article) => [
      article.title,
      ...outlineOf(article),
    ]);
  const whole = ['Tides — & R&D', 'The ferry runs.'];
  assert.deepEqual(await textsOf(`Notice: x\n${rss(item)}`), [whole]);
  assert.deepEqual(
    await textsOf(`${rss(item).slice(0, -16)}<item><title>Cut</title><description><![CDATA[<p>It ran tw`),
    [whole, ['Cut', 'It ran tw']],
  );
  assert.deepEqual(await textsOf(rss(`<item><title>A</titel></item>${item}`)), [whole]);
  assert.deepEqual(await textsOf(Buffer.from(rss(item), 'utf16le')), [whole]);
  assert.deepEqual(
    await textsOf(
      rss(item.replace('The', '&amp;lt;p&amp;gt;The').replace('runs.', 'runs.&amp;lt;/p&amp;gt;')),
    ),
    [whole],
  );
});
