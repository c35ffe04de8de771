import type { Server } from 'node:http';

import type { Album, AlbumWithPhotos } from '../src/albums';
import { type Check, healthReporter } from '../src/health';
import { routes } from '../src/routes';
import { apiServer } from '../src/server';
import { main as smoke } from '../scripts/smoke';
import { close, listen } from './loopback';
import { AlbumsInMemory } from './memory';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const albums = new AlbumsInMemory();
let database: Check = () => Promise.resolve();
let logged: unknown[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  const about = { version: '1.0.0', commit: 'abc' };
  const health = healthReporter({ database: (s) => database(s), redis: undefined, s3: undefined }, about, 1000);
  server = apiServer(routes(albums, health), (event, fields) => logged.push({ event, ...fields }));
  base = `http://127.0.0.1:${await listen(server)}`;
});

beforeEach(() => {
  database = () => Promise.resolve();
  logged = [];
});

afterEach(() => jest.restoreAllMocks());
afterAll(() => close(server));

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(base + path, { method, ...(text === undefined ? {} : { body: text }) });
  const answer = await response.text();
  return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) };
}

test('health answers 200, to HEAD without a body, and is never cached', async () => {
  const response = await fetch(`${base}/health?from=probe`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await response.json()).toMatchObject({ status: 'ok', version: '1.0.0', commit: 'abc' });
  expect(await call('HEAD', '/health')).toEqual({ status: 200, body: undefined });
});

test('health answers 503 when a check fails', async () => {
  database = () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }));
  const { status, body } = await call('GET', '/health');
  expect(status).toBe(503);
  expect(body).toMatchObject({ status: 'error', checks: { database: 'error: ECONNREFUSED' } });
});

test('an album and its photos', async () => {
  const created = await call('POST', '/albums', { title: 'Summer' });
  const album = created.body as Album;
  expect([created.status, album.title]).toEqual([201, 'Summer']);
  const first = await call('POST', `/albums/${album.id}/photos`, { key: 'a.jpg' });
  const second = await call('POST', `/albums/${album.id}/photos`, { key: 'b.jpg', caption: 'Beach' });
  expect([first.status, second.status]).toEqual([201, 201]);
  const read = await call('GET', `/albums/${album.id}`);
  expect(read).toEqual({ status: 200, body: { ...album, photos: [first.body, second.body] } });
  expect((read.body as AlbumWithPhotos).photos.map(({ key, caption }) => [key, caption])).toEqual([
    ['a.jpg', null],
    ['b.jpg', 'Beach'],
  ]);
  expect(await call('GET', '/albums')).toEqual({ status: 200, body: [album] });
  expect(await call('DELETE', `/albums/${album.id}`)).toEqual({ status: 204, body: undefined });
  expect((await call('GET', `/albums/${album.id}`)).status).toBe(404);
});

test.each([
  ['GET', '/nowhere', undefined, 404, 'no such path'],
  ['GET', '/albums/1', undefined, 404, 'no such path'],
  ['PATCH', '/albums', {}, 405, 'method not allowed'],
  ['GET', `/albums/${NOBODY}`, undefined, 404, 'no such album'],
  ['DELETE', `/albums/${NOBODY}`, undefined, 404, 'no such album'],
  ['POST', `/albums/${NOBODY}/photos`, { key: 'a' }, 404, 'no such album'],
  ['POST', '/albums', '{', 400, 'the body is not JSON'],
  ['POST', '/albums', '[]', 400, 'the body is not a JSON object'],
  ['POST', '/albums', { title: 5 }, 400, 'title is not a text of 1 to 200 characters'],
  ['POST', '/albums', { title: '' }, 400, 'title is not a text of 1 to 200 characters'],
  ['POST', '/albums', { title: 'a\0b' }, 400, 'title is not a text of 1 to 200 characters'],
  ['POST', '/albums', { title: 'x'.repeat(201) }, 400, 'title is not a text of 1 to 200 characters'],
  ['POST', '/albums', { title: 'x'.repeat(70_000) }, 413, 'the body is larger than 65536 bytes'],
  ['POST', `/albums/${NOBODY}/photos`, { key: 'a', caption: 1 }, 400, 'caption is not a text of 1 to 2000 characters'],
])('%s %s is refused', async (method, path, body, status, error) => {
  expect(await call(method, path, body)).toEqual({ status, body: { error } });
});

test('a wrong method names the right ones', async () => {
  const response = await fetch(`${base}/albums`, { method: 'PUT' });
  expect(response.headers.get('allow')).toBe('GET, POST');
});

test('a fault goes to the log and not to the client', async () => {
  const error = new Error('secret');
  jest.spyOn(albums, 'newest').mockRejectedValue(error);
  expect(await call('GET', '/albums')).toEqual({ status: 500, body: { error: 'internal error' } });
  expect(logged).toEqual([
    { event: 'request failed', method: 'GET', route: '/albums', error },
    { event: 'request', method: 'GET', route: '/albums', status: 500, ms: expect.any(Number) as number },
  ]);
});

describe('smoke test', () => {
  async function run(env: Record<string, string>): Promise<[number, string[]]> {
    const lines: string[] = [];
    return [await smoke({ BASE_URL: base, ...env }, (line) => lines.push(line)), lines];
  }

  test('passes and leaves nothing behind', async () => {
    expect(await run({ BASE_URL: `${base}/`, EXPECT_COMMIT: 'abc' })).toEqual([
      0,
      [
        'ok  health (version 1.0.0, commit abc)',
        'ok  album with a photo created',
        'ok  album read back',
        'ok  album removed',
      ],
    ]);
    expect(await albums.newest(1)).toEqual([]);
  });

  test('fails on another commit', async () => {
    expect(await run({ EXPECT_COMMIT: 'def' })).toEqual([1, ['failed: commit abc answers instead of def']]);
  });

  test('fails on bad health', async () => {
    database = () => Promise.reject(new Error());
    const [code, lines] = await run({});
    expect([code, lines]).toEqual([
      1,
      [expect.stringMatching(/^failed: GET \/health answered 503 instead of 200: .*"database":"error: failed"/)],
    ]);
  });

  test('fails when the album reads back changed, and removes it', async () => {
    const create = albums.create.bind(albums);
    jest.spyOn(albums, 'create').mockImplementation(() => create('other'));
    const [code, lines] = await run({});
    expect([code, lines.at(-1)]).toEqual([1, 'failed: the album reads back changed']);
    expect(await albums.newest(1)).toEqual([]);
  });

  test('needs an address, and a server behind it', async () => {
    expect(await run({ BASE_URL: '' })).toEqual([2, ['BASE_URL is not the address of a running server']]);
    expect(await run({ BASE_URL: 'http://127.0.0.1:65534' })).toEqual([1, ['failed: fetch failed (ECONNREFUSED)']]);
  });
});
