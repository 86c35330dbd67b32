import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf, readOne } from './reading.ts';

const WALL =
  'Engineers found that forty metres of the wall, built in 1842, had moved by as much as a foot, and the harbour was closed to larger boats.';
const WORK =
  'The work is expected to take two winters, since stone can only be laid between the tides, and half of the money comes from a fund.';

test('a page of an encyclopedia gives its facts and sections, not the marks and lists around them', async () => {
  const article = await readOne(
    `<!doctype html><html lang="en"><head><title>Skerry Light - Pedia</title><link rel="canonical" href="https://en.pedia.example/wiki/Skerry_Light">
    <script type="application/ld+json">{"@type":"Article","name":"Skerry Light","headline":"lighthouse in the north","author":{"@type":"Organization","name":"Contributors"}}</script></head><body>
    <a class="mw-jump-link" href="#c">Jump to content</a><header><h1 id="firstHeading">Skerry Light</h1><div id="p-lang-btn"><ul><li><a href=d>Deutsch</a></li></ul></div></header>
    <main><div class="noprint" id="siteSub">From Pedia</div><div class="hatnote">For the band, see <a href=b>Skerry Light (band)</a>.</div>
    <table class="infobox"><tr><th colspan=2>Skerry Light</th></tr><tr><th>Constructed</th><td>1851</td></tr><tr><th>Height</th><td>43 m</td></tr></table>
    <p><b>Skerry Light</b> is a lighthouse on a rock.<sup><a href="#1"><span>[</span>1<span>]</span></a></sup> ${WALL}<sup><i>[<a href=x>better source needed</a>]</i></sup></p>
    <div class="mw-heading"><h2>History</h2><span class="mw-editsection">[<a href=e>edit</a>]</span></div><p>${WORK}</p>
    <h2>See also</h2><ul><li><a href=l>List of lighthouses</a></li></ul>
    <h2>References</h2><div class="reflist"><ol class="references"><li>^ Harcus, M. Lights of the north. p. 12.</li></ol></div></main></body></html>`,
    'skerry.html',
  );
  assert.equal(article.title, 'Skerry Light');
  assert.deepEqual(outlineOf(article), [
    'table: Constructed: 1851',
    'table: Height: 43 m',
    `Skerry Light is a lighthouse on a rock. ${WALL}`,
    '# History',
    WORK,
  ]);
});

test('lists of other articles, topics, players, sign-ups and copyright lines are no part of a news page', async () => {
  const article = await readOne(
    `<html lang="en-GB"><head><title>Harbour wall to be rebuilt - Shore News</title><meta property="og:title" content="Harbour wall to be rebuilt">
    <meta property="og:site_name" content="Shore News"><meta name="description" content="It will take &lt;b&gt;two&lt;/b&gt; winters &amp;amp; more."><meta name="author" content="Shore News"></head><body>
    <div id="cookiePrompt"><p>We use cookies to give you the best experience.</p></div><main><article><h1>Harbour wall to be rebuilt</h1>
    <p class="byline">By Rhona Flett and Magnus Leask, Staff Writers</p><div><time datetime="2024-02-03T09:12:11.000Z">3 hours ago</time></div>
    <figure><span><span class="visually-hidden">Image source, </span>Getty Images</span><figcaption>Waves broke over the wall</figcaption></figure>
    <p>${WALL}</p><ul><li><a href="/a">Storm leaves thousands without power in the north</a></li><li><a href="/b">Ferry aground for a third day after the gale</a></li></ul>
    <p><a href="/c">PHOTOS: the night that the wall broke</a></p><p>Follow Rhona Flett on Twitter and Instagram.</p><p>Story continues below advertisement</p>
    <h2 class="header-anchor-post">Two winters</h2><p>${WORK}</p><h3>It takes long because stone can only be laid between the tides, and never in a wind from the north-west.</h3>
    <p>Sign up for our newsletter to get the news each morning.</p><p>Published 3 February 2024, 09:12 GMT</p><p>Copyright 2024 Shore News. All rights reserved.</p>
    <section><h2>Related topics</h2><ul><li><a href="/t">Storms</a></li></ul></section><section><h2>More on this story</h2><ul><li><a href="/z">How the night unfolded</a> <time>18 January</time></li></ul></section></article></main></body></html>`,
    'wall.html',
  );
  assert.deepEqual(
    [article.title, article.author, article.date, article.standfirst],
    [
      'Harbour wall to be rebuilt',
      'Rhona Flett, Magnus Leask',
      '2024-02-03',
      'It will take two winters & more.',
    ],
  );
  assert.deepEqual(outlineOf(article), [
    'caption: Getty Images',
    'caption: Waves broke over the wall',
    WALL,
    '# Two winters',
    WORK,
    'It takes long because stone can only be laid between the tides, and never in a wind from the north-west.',
  ]);
});

test('a page without tags gives the date and title that it shows, in its own language', async () => {
  const read = async (title: string, heading: string, date: string, text: string) => {
    const page = `<html><head><title>${title}</title></head><body><div class=top>1/1/2030</div><h1>${heading}</h1><p class="date">${date}</p><div><p>${text.repeat(8)}</p></div><p class="date">2001-01-01</p></body></html>`;
    const article = await readOne(page, 'page.html');
    return [article.title, article.date, article.language];
  };
  assert.deepEqual(
    await read(
      '防波堤を再建へ - 海岸新聞',
      '防波堤を再建へ',
      '2024年2月3日 9時12分',
      '市は石造りで再建すると発表した。',
    ),
    ['防波堤を再建へ', '2024-02-03', 'ja'],
  );
  assert.deepEqual(
    await read(
      'Стену построят | Берег',
      'Стену построят',
      '3 февраля 2024, 09:12',
      'Работы займут две зимы. ',
    ),
    ['Стену построят', '2024-02-03', 'ru'],
  );
  assert.deepEqual(
    await read(
      'Mauer wird gebaut • Küste',
      'Mauer wird gebaut',
      'Stand: 3. Februar 2024',
      'Das wird lange dauern. ',
    ),
    ['Mauer wird gebaut', '2024-02-03', 'de'],
  );
});

test('a page within other text, with elements of its own, and with lists of names keeps its text', async () => {
  const article = await readOne(
    `Warning: file not found in /srv/page.php\n<DOC><html><head><title>Net Loft | Mending a net</title></head><body><h1>Mending a net</h1>
    <p>Load the <x-term>needle</x-term> with twine. ${WALL}</p><p>The makers are these:</p><ul><li><a href=1>Harcus</a></li><li><a href=2>Rendall</a></li></ul><p>${WORK}</p></body></html></DOC>`,
    'net.html',
  );
  assert.equal(article.title, 'Mending a net');
  assert.deepEqual(outlineOf(article), [
    `Load the needle with twine. ${WALL}`,
    'The makers are these:',
    'list: Harcus',
    'list: Rendall',
    WORK,
  ]);
});
