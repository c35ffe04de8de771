'use strict';

// Applies migrations/*.sql to DATABASE_URL. Needs `pg` and nothing else: no build, no dev dependencies.
//
//   npm run migrate:prod                applies what is pending: all of it or, on a fault, nothing
//   npm run migrate:prod -- --status    only looks: exit code 0 = nothing to do, 10 = something is pending
//
// Exit codes: 0 done, 1 fault, 2 wrong arguments, 10 pending (with --status, also called --check).

const { join } = require('node:path');
const { Client } = require('pg');
const { MigrationError, plan, readMigrations } = require('./migrations');

/** @typedef {Pick<import('pg').Client, 'query'>} Database */
/** @typedef {(line: string) => void} Print */

const PENDING = 10;
const FOLDER = join(__dirname, '..', 'migrations');
const LOCK = 7_623_114_509; // any number that no other program locks in this database

/**
 * Prints what is pending and changes nothing; returns the exit code.
 *
 * @param {Database} database
 * @param {import('./migrations').Migration[]} files
 * @param {Print} print
 */
async function status(database, files, print) {
  const { rows } = await database.query("SELECT to_regclass('schema_migrations') IS NOT NULL AS present");
  const { pending, ahead } = plan(files, rows[0].present ? await applied(database) : []);
  tell(ahead, print);
  for (const { name } of pending) print(`pending ${name}`);
  if (pending.length === 0) print('nothing is pending');
  return pending.length === 0 ? 0 : PENDING;
}

/**
 * Applies what is pending in one transaction; returns the exit code.
 *
 * The lock lets a second run wait until the first has ended, and then find nothing to do.
 *
 * @param {Database} database
 * @param {import('./migrations').Migration[]} files
 * @param {Print} print
 */
async function apply(database, files, print) {
  await database.query('BEGIN');
  try {
    await database.query("SET LOCAL lock_timeout = '60s'");
    await database.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    // A change that waits for a table blocks all later queries on it, so it gives up soon.
    await database.query("SET LOCAL lock_timeout = '5s'");
    await database.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations' +
        ' (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { pending, ahead } = plan(files, await applied(database));
    tell(ahead, print);
    for (const file of pending) await run(database, file);
    await database.query('COMMIT');
    for (const { name } of pending) print(`applied ${name}`);
    if (pending.length === 0) print('nothing is pending');
    return 0;
  } catch (error) {
    // A connection that is gone has rolled back already.
    await database.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/**
 * @param {Database} database
 * @param {import('./migrations').Migration} file
 */
async function run(database, file) {
  try {
    await database.query(file.sql);
  } catch (error) {
    throw new MigrationError(`${file.name}: ${safeMessage(error)}`, { cause: error });
  }
  await database.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [file.name, file.checksum]);
}

/**
 * @param {Database} database
 * @returns {Promise<import('./migrations').Applied[]>}
 */
async function applied(database) {
  return (await database.query('SELECT name, checksum FROM schema_migrations ORDER BY name')).rows;
}

/**
 * @param {string[]} ahead
 * @param {Print} print
 */
function tell(ahead, print) {
  for (const name of ahead) print(`the database is ahead: ${name} has no file here`);
}

/**
 * The message without any address in it: drivers may quote the connection string.
 *
 * @param {unknown} error
 */
function safeMessage(error) {
  // Node tries every address of a name and reports the failures together, without a message.
  const { message, code, errors } = Object(error);
  const text = String(message || errors?.[0]?.message || code || 'failed');
  return text.replace(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[address]');
}

/**
 * @param {string[]} args
 * @param {string | undefined} address
 * @param {Print} print
 * @param {string} [folder]
 */
async function main(args, address, print, folder = FOLDER) {
  const unknown = args.find((arg) => arg !== '--status' && arg !== '--check');
  if (unknown !== undefined) {
    print(`unknown argument ${unknown}; known are --status and --check`);
    return 2;
  }
  try {
    if (!address) throw new MigrationError('DATABASE_URL is not set');
    const files = readMigrations(folder);
    const client = new Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
    // A lost connection also fails the query under way, which reports it.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await (args.length > 0 ? status : apply)(client, files, print);
    } finally {
      await client.end().catch(() => undefined);
    }
  } catch (error) {
    print(`migration failed: ${safeMessage(error)}`);
    return 1;
  }
}

if (require.main === module) {
  void main(process.argv.slice(2), process.env.DATABASE_URL, console.log).then((code) => {
    process.exitCode = code;
  });
}

module.exports = { PENDING, apply, main, safeMessage, status };
