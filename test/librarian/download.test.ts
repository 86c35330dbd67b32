import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type DownloadLimits, download } from '../../src/librarian/download.ts';
import { NotFetchedError } from '../../src/librarian/follow.ts';
import { redirect, website } from './website.ts';

const OPEN: DownloadLimits = { mayConnect: () => true };

/** Asserts that an address is not fetched, for this reason. */
async function refuses(address: string, reason: RegExp, limits: DownloadLimits = OPEN): Promise<void> {
  await assert.rejects(download(address, limits), (error) => {
    assert.ok(error instanceof NotFetchedError);
    assert.match(error.message, reason);
    return true;
  });
}

test('a page comes with its type, its charset and the address it was at in the end', async (t) => {
  const site = await website(t, {
    '/old': redirect('/new#part'),
    '/new': (response) =>
      response.writeHead(200, { 'content-type': 'Text/HTML; charset=ISO-8859-1' }).end('<p>Hi</p>'),
  });
  const { url, bytes, type, charset } = await download(`${site}/old`, OPEN);
  assert.deepEqual(
    { url, type, charset, text: new TextDecoder().decode(bytes) },
    { url: `${site}/new`, type: 'text/html', charset: 'ISO-8859-1', text: '<p>Hi</p>' },
  );
});

test('packed bodies are unpacked', async (t) => {
  const site = await website(t, {
    '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
    '/br': (response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('hello')),
  });
  for (const path of ['/gzip', '/br']) {
    const { bytes } = await download(site + path, OPEN);
    assert.equal(new TextDecoder().decode(bytes), 'hello');
  }
});

test('the server is told who asks', async (t) => {
  let agent: string | undefined;
  const site = await website(t, {
    '/': (response, request) => {
      agent = request.headers['user-agent'];
      response.end('hello');
    },
  });
  await download(`${site}/`, OPEN);
  assert.match(agent ?? '', /^Footnote /);
});

test('this machine is not fetched from, however its address is written', async (t) => {
  const site = await website(t, { '/': 'a secret' });
  const { port } = new URL(site);
  const hosts = ['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0', '[::1]'];
  for (const host of [
    ...hosts,
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '①②⑦.0.0.1',
  ]) {
    await refuses(`http://${host}:${port}/`, /ALLOW_PRIVATE_ADDRESSES=on/, {});
  }
});

test('a private network and the metadata of a cloud are not even connected to', async () => {
  for (const host of [
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '[fd00:ec2::254]',
    '224.0.0.1',
  ]) {
    await refuses(`http://${host}/`, /is an address of this machine or its network/, {});
  }
});

test('a redirect to a private address is not followed', async (t) => {
  const site = await website(t, { '/door': redirect('http://10.0.0.1/secret') });
  const mayConnect = (address: string) => address === '127.0.0.1';
  await refuses(`${site}/door`, /^10\.0\.0\.1 is an address of this machine/, { mayConnect });
});

test('a name is judged by the very address that is connected to', async (t) => {
  const site = await website(t, { '/': 'a secret' });
  const judged: string[] = [];
  const mayConnect = (address: string) => judged.push(address) > 0;
  await download(site.replace('127.0.0.1', 'localhost'), { mayConnect });
  assert.ok(judged.includes('127.0.0.1'), judged.join(' '));
});

test('an endless redirect is given up after five', async (t) => {
  let asked = 0;
  const site = await website(t, {
    '/loop': (response) => {
      asked += 1;
      response.writeHead(302, { location: '/loop' }).end();
    },
  });
  await refuses(`${site}/loop`, /redirects more than 5 times/);
  assert.equal(asked, 6);
});

test('a redirect off the web is not followed', async (t) => {
  const site = await website(t, { '/': redirect('file:///etc/passwd') });
  await refuses(`${site}/`, /redirects to file:\/\/\/etc\/passwd, which is no http or https address/);
});

test('a body larger than the limit is given up, whether the server says so or not', async (t) => {
  let sent = 0;
  const site = await website(t, {
    '/endless': (response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    },
  });
  await refuses(`${site}/endless`, /is larger than 1 MB/, { ...OPEN, sizeLimit: 1024 * 1024 });
  assert.ok(sent < 50 * 1024 * 1024, `${sent} bytes were sent`);
});

test('a small packed body that unpacks to more than the limit is given up', async (t) => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const site = await website(t, {
    '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  });
  const before = process.memoryUsage.rss();
  await refuses(`${site}/bomb`, /is larger than 25 MB/);
  assert.ok(process.memoryUsage.rss() - before < 150 * 1024 * 1024);
});

test('a server that answers drop by drop, or not at all, is given up when the time is up', async (t) => {
  const site = await website(t, {
    '/drops': (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drops = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drops));
    },
    '/never': () => {},
  });
  const limits = { ...OPEN, timeLimit: 300 };
  await refuses(`${site}/drops`, /takes longer than 0.3 seconds/, limits);
  await refuses(`${site}/never`, /takes longer than 0.3 seconds/, limits);
});

test('statuses that are no success say what they mean', async (t) => {
  const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end('no');
  const site = await website(t, {
    '/401': status(401),
    '/402': status(402),
    '/403': status(403),
    '/451': status(451),
  });
  await refuses(`${site}/401`, /401 Unauthorized: it wants a login/);
  await refuses(`${site}/402`, /paywall/);
  await refuses(`${site}/403`, /login, or no programs/);
  await refuses(`${site}/451`, /legal reasons/);
  await refuses(`${site}/nowhere`, /^answers 404 Not Found$/);
});

test('a page that robots.txt disallows is not fetched, and others are', async (t) => {
  let fetched = false;
  const site = await website(t, {
    '/robots.txt':
      'User-agent: *\nDisallow: /closed\n\nUser-agent: Footnote\nDisallow: /closed\nDisallow: /private\n',
    '/closed/page': (response) => {
      fetched = true;
      response.end('no');
    },
    '/open': 'yes',
    '/way': redirect('/private'),
    '/private': 'no',
  });
  await refuses(`${site}/closed/page`, /robots\.txt/);
  await refuses(`${site}/way`, /robots\.txt/);
  assert.equal(fetched, false);
  assert.equal(new TextDecoder().decode((await download(`${site}/open`, OPEN)).bytes), 'yes');
});

test('an endless robots.txt is read as far as programs have to', async (t) => {
  const site = await website(t, {
    '/robots.txt': (response) => {
      response.write('User-agent: *\nDisallow: /closed\n');
      const more = () => {
        while (!response.destroyed && response.write('# nothing but remarks\n'.repeat(1000)));
      };
      response.on('drain', more);
      more();
    },
    '/open': 'yes',
    '/closed': 'no',
  });
  assert.equal(new TextDecoder().decode((await download(`${site}/open`, OPEN)).bytes), 'yes');
  await refuses(`${site}/closed`, /robots\.txt/);
});

test('a site that can not give its robots.txt is left alone', async (t) => {
  const site = await website(t, { '/robots.txt': (response) => response.writeHead(503).end(), '/': 'yes' });
  await refuses(`${site}/`, /robots\.txt: 503/);
});

test('only web addresses without a password are fetched', async () => {
  await refuses('ftp://example.com/', /no http or https address/);
  await refuses('file:///etc/passwd', /no http or https address/);
  await refuses('http://', /no web address/);
  await refuses('http://me:secret@127.0.0.1/', /user name or password/);
});

test('a server that is not there is told apart from a page that is not', async () => {
  await refuses('http://no-such-host.invalid/', /no server that exists/);
  await refuses('http://127.0.0.1:9/', /takes no connection|can't be fetched/);
});
