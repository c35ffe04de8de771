import { Client, Pool } from 'pg';

import { StoredAlbums } from '../src/albums';
import { databaseCheck } from '../src/checks/database';
import { apply, main as migrate, PENDING } from '../scripts/migrate';
import { migration, readMigrations } from '../scripts/migrations';
import { join } from 'node:path';

// Runs only with DATABASE_URL, in a schema of its own that is dropped at the end; other data is not touched.
const address = process.env.DATABASE_URL ?? '';
const schema = `vera_test_${process.pid}`;
const FILES = readMigrations(join(__dirname, '..', 'migrations'));
const NOBODY = '00000000-0000-4000-8000-000000000000';

function inSchema(): string {
  const url = new URL(address);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

async function run(...args: string[]): Promise<[number, string[]]> {
  const lines: string[] = [];
  return [await migrate(args, inSchema(), (line) => lines.push(line)), lines];
}

(address ? describe : describe.skip)('with PostgreSQL', () => {
  let pool: Pool;

  beforeAll(async () => {
    pool = new Pool({ connectionString: inSchema() });
    await pool.query(`CREATE SCHEMA ${schema}`);
  });

  afterAll(async () => {
    await pool.query(`DROP SCHEMA ${schema} CASCADE`);
    await pool.end();
  });

  test('the status of an empty database changes nothing', async () => {
    expect(await run('--status')).toEqual([PENDING, FILES.map(({ name }) => `pending ${name}`)]);
    const { rows } = await pool.query('SELECT 1 FROM pg_tables WHERE schemaname = $1', [schema]);
    expect(rows).toEqual([]);
  });

  test('two runs at once apply everything once', async () => {
    const results = await Promise.all([run(), run()]);
    expect(results.map(([code]) => code)).toEqual([0, 0]);
    expect(results.map(([, lines]) => lines).sort((a, b) => a.length - b.length)).toEqual([
      ['nothing is pending'],
      FILES.map(({ name }) => `applied ${name}`),
    ]);
    expect(await run('--check')).toEqual([0, ['nothing is pending']]);
  });

  test('a fault leaves nothing behind, not even the migrations before it', async () => {
    const good = migration('9001_good.sql', 'CREATE TABLE good (a int)');
    const bad = migration('9002_bad.sql', 'CREATE TABLE bad (a nonsense)');
    const client = new Client({ connectionString: inSchema() });
    await client.connect();
    const failed = apply(client, [...FILES, good, bad], () => undefined);
    await expect(failed).rejects.toThrow('9002_bad.sql: type "nonsense" does not exist');
    await client.end();
    const { rows } = await pool.query<{ good: unknown }>("SELECT to_regclass('good') AS good");
    expect(rows).toEqual([{ good: null }]);
    expect(await run()).toEqual([0, ['nothing is pending']]);
  });

  test('a database that is ahead is no fault', async () => {
    await pool.query("INSERT INTO schema_migrations VALUES ('9003_newer.sql', 'x')");
    const ahead = 'the database is ahead: 9003_newer.sql has no file here';
    expect(await run('--status')).toEqual([0, [ahead, 'nothing is pending']]);
    expect(await run()).toEqual([0, [ahead, 'nothing is pending']]);
  });

  test('albums and photos', async () => {
    const albums = new StoredAlbums(pool);
    const summer = await albums.create('Summer');
    const winter = await albums.create('Winter');
    const photo = await albums.addPhoto(summer.id, 'a.jpg', 'Beach');
    expect(photo).toMatchObject({ key: 'a.jpg', caption: 'Beach' });
    expect(await albums.find(summer.id)).toEqual({ ...summer, photos: [photo] });
    expect(await albums.newest(2)).toEqual([winter, summer]);
    expect(await albums.newest(1)).toEqual([winter]);
    expect(await albums.find(NOBODY)).toBeUndefined();
    expect(await albums.addPhoto(NOBODY, 'a.jpg', null)).toBeUndefined();
    expect([await albums.remove(summer.id), await albums.remove(summer.id)]).toEqual([true, false]);
    expect((await pool.query('SELECT 1 FROM photos')).rows).toEqual([]);
  });

  test('the health check reaches the database', async () => {
    await expect(databaseCheck(pool)(new AbortController().signal)).resolves.toBeUndefined();
  });
});
