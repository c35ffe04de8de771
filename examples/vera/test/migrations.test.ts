import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { apply, main, safeMessage } from '../scripts/migrate';
import { contracting, migration, MigrationError, plan, readMigrations } from '../scripts/migrations';

const one = migration('0001_one.sql', 'SELECT 1');
const two = migration('0002_two.sql', 'SELECT 2');
const three = migration('0003_three.sql', 'SELECT 3');
const OWN = join(__dirname, '..', 'migrations');

describe('plan', () => {
  test.each([
    ['nothing applied', [], { pending: [one, two], ahead: [] }],
    ['some applied', [one], { pending: [two], ahead: [] }],
    ['all applied', [one, two], { pending: [], ahead: [] }],
    ['a newer release was here', [one, two, three], { pending: [], ahead: ['0003_three.sql'] }],
  ])('%s', (_, applied, expected) => {
    expect(plan([one, two], applied)).toEqual(expected);
  });

  test('refuses a changed migration', () => {
    expect(() => plan([one, two], [{ name: one.name, checksum: 'other' }])).toThrow(
      new MigrationError('0001_one.sql: changed after it was applied; add a new migration instead'),
    );
  });

  test('refuses an overtaken migration', () => {
    expect(() => plan([one, two, three], [one, three])).toThrow(
      new MigrationError('0002_two.sql: 0003_three.sql is already applied; give it a higher number'),
    );
  });
});

test('line ends do not change the checksum', () => {
  expect(migration('a', 'SELECT 1;\r\nSELECT 2;\r\n')).toEqual(migration('a', 'SELECT 1;\nSELECT 2;\n'));
});

describe('files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vera-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(...names: string[]): void {
    for (const name of names) writeFileSync(join(folder, name), '');
  }

  test('come in order, and only .sql', () => {
    write('0010_b.sql', '0002_a.sql', 'README.md');
    expect(readMigrations(folder).map(({ name }) => name)).toEqual(['0002_a.sql', '0010_b.sql']);
  });

  test.each([
    [['1_a.sql'], '1_a.sql: the name is not like 0001_albums.sql'],
    [['0001_a.sql', '0001_b.sql'], '0001_b.sql: the number is also that of 0001_a.sql'],
  ])('%j are refused', (names, message) => {
    write(...names);
    expect(() => readMigrations(folder)).toThrow(new MigrationError(message));
  });
});

describe('the convention', () => {
  test.each(readMigrations(OWN))('$name only expands', ({ sql }) => {
    expect(contracting(sql)).toEqual([]);
  });

  test.each([
    ['DROP TABLE albums', 'DROP TABLE'],
    ['ALTER TABLE a DROP COLUMN b', 'DROP COLUMN'],
    ['ALTER TABLE a RENAME TO b', 'RENAME'],
    ['ALTER TABLE a ALTER b SET NOT NULL', 'SET NOT NULL'],
    ['ALTER TABLE a ALTER COLUMN b TYPE int', 'ALTER COLUMN b TYPE'],
    ['ALTER TABLE a ADD COLUMN b int NOT NULL', 'ADD COLUMN b int NOT NULL'],
    ['truncate a', 'truncate'],
    ['CREATE INDEX CONCURRENTLY i ON a (b)', 'CONCURRENTLY'],
    ['SELECT 1;\nCOMMIT;', 'COMMIT;'],
  ])('%j does not', (sql, found) => {
    expect(contracting(sql)).toEqual([found]);
  });

  test.each([
    'ALTER TABLE a ADD COLUMN b int NOT NULL DEFAULT 0',
    "ALTER TABLE a ADD COLUMN b int DEFAULT 0 NOT NULL",
    '-- DROP TABLE a\n/* TRUNCATE\n a */ SELECT 1',
    'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\nRETURN 1;\nEND $$',
  ])('%j does', (sql) => {
    expect(contracting(sql)).toEqual([]);
  });
});

describe('one transaction', () => {
  /** Answers no rows, and an error to the statement given. */
  function recorder(asked: string[], bad?: string): Parameters<typeof apply>[0] {
    const query = (text: string): Promise<{ rows: unknown[] }> => {
      asked.push(text.split(' ').slice(0, 3).join(' '));
      return text === bad ? Promise.reject(new Error('broken')) : Promise.resolve({ rows: [] });
    };
    return { query } as unknown as Parameters<typeof apply>[0];
  }

  const before = [
    'BEGIN',
    'SET LOCAL lock_timeout',
    'SELECT pg_advisory_xact_lock($1)',
    'SET LOCAL lock_timeout',
    'CREATE TABLE IF',
    'SELECT name, checksum',
  ];
  const note = 'INSERT INTO schema_migrations';

  test('locks, looks, applies and commits', async () => {
    const asked: string[] = [];
    const lines: string[] = [];
    expect(await apply(recorder(asked), [one, two], (line) => lines.push(line))).toBe(0);
    expect(asked).toEqual([...before, one.sql, note, two.sql, note, 'COMMIT']);
    expect(lines).toEqual(['applied 0001_one.sql', 'applied 0002_two.sql']);
  });

  test('rolls back at a fault and claims nothing', async () => {
    const asked: string[] = [];
    const lines: string[] = [];
    const applying = apply(recorder(asked, two.sql), [one, two, three], (line) => lines.push(line));
    await expect(applying).rejects.toThrow('0002_two.sql: broken');
    expect(asked).toEqual([...before, one.sql, note, two.sql, 'ROLLBACK']);
    expect(lines).toEqual([]);
  });
});

describe('command', () => {
  async function run(args: string[], address?: string): Promise<[number, string[]]> {
    const lines: string[] = [];
    return [await main(args, address, (line) => lines.push(line)), lines];
  }

  test('refuses unknown arguments', async () => {
    expect(await run(['--force'])).toEqual([2, ['unknown argument --force; known are --status and --check']]);
  });

  test('needs DATABASE_URL', async () => {
    expect(await run([])).toEqual([1, ['migration failed: DATABASE_URL is not set']]);
  });

  test.each([
    ['postgresql://vera:hunter2@127.0.0.1:65534/vera', 'connect ECONNREFUSED 127.0.0.1:65534'],
    ['postgresql://vera:hunter2@[bad/vera', 'Invalid URL'],
  ])('does not show the address when it cannot connect to %s', async (address, message) => {
    expect(await run(['--status'], address)).toEqual([1, [`migration failed: ${message}`]]);
  });

  test('hides addresses in messages', () => {
    expect(safeMessage(new Error('at postgresql://vera:hunter2@db/vera now'))).toBe('at [address] now');
    expect(safeMessage('hunter2')).toBe('failed');
    expect(safeMessage(new AggregateError([new Error('connect ECONNREFUSED')]))).toBe('connect ECONNREFUSED');
  });
});
