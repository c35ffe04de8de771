'use strict';

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * @typedef {{ name: string, checksum: string, sql: string }} Migration
 * @typedef {{ name: string, checksum: string }} Applied
 * @typedef {{ pending: Migration[], ahead: string[] }} Plan
 */

/** The migrations cannot be run as they are; the message says why. */
class MigrationError extends Error {}

/**
 * Reads `NNNN_name.sql` files of a folder, in order of their numbers.
 *
 * @param {string} folder
 * @returns {Migration[]}
 */
function readMigrations(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort();
  /** @type {Map<string, string>} */
  const numbers = new Map();
  return names.map((name) => {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (number === undefined) throw new MigrationError(`${name}: the name is not like 0001_albums.sql`);
    const other = numbers.get(number);
    if (other !== undefined) throw new MigrationError(`${name}: the number is also that of ${other}`);
    numbers.set(number, name);
    return migration(name, readFileSync(join(folder, name), 'utf8'));
  });
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Migration}
 */
function migration(name, text) {
  const sql = text.replaceAll('\r\n', '\n'); // a checkout on Windows is no change
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/**
 * Says what is still to be applied, in order.
 *
 * Applied migrations without a file are `ahead`: an older release runs on a newer schema, as it does after a
 * rollback. That is no fault, because migrations only expand. A changed or overtaken migration is one.
 *
 * @param {Migration[]} files in order
 * @param {Applied[]} applied
 * @returns {Plan}
 */
function plan(files, applied) {
  const done = new Map(applied.map((entry) => [entry.name, entry.checksum]));
  const known = new Set(files.map((file) => file.name));
  const last = files.findLast((file) => done.has(file.name))?.name ?? '';
  for (const file of files) {
    const checksum = done.get(file.name);
    if (checksum !== undefined && checksum !== file.checksum) {
      throw new MigrationError(`${file.name}: changed after it was applied; add a new migration instead`);
    }
    if (checksum === undefined && file.name < last) {
      throw new MigrationError(`${file.name}: ${last} is already applied; give it a higher number`);
    }
  }
  return {
    pending: files.filter((file) => !done.has(file.name)),
    ahead: [...done.keys()].filter((name) => !known.has(name)).sort(),
  };
}

/** Statements that the release before cannot live with, or that cannot run inside the transaction. */
const CONTRACTING = [
  /\bDROP\s+(?:TABLE|COLUMN|SCHEMA|VIEW|TYPE|FUNCTION|CONSTRAINT\s+\w+_pkey)\b/i,
  /\bRENAME\b/i,
  /\bSET\s+NOT\s+NULL\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+(?:SET\s+DATA\s+)?TYPE\b/i,
  /\bADD\s+COLUMN\s+(?:IF\s+NOT\s+EXISTS\s+)?\S+\s+(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT\s+NULL\b/i,
  /\bTRUNCATE\b/i,
  /\bCONCURRENTLY\b/i,
  /^\s*(?:BEGIN|START\s+TRANSACTION|COMMIT|ROLLBACK)\s*;/im,
];

/**
 * The statements of a migration that break the convention; comments do not count.
 *
 * @param {string} sql
 * @returns {string[]}
 */
function contracting(sql) {
  const code = sql.replace(/--.*$|\/\*[\s\S]*?\*\//gm, ' ');
  return CONTRACTING.flatMap((pattern) => pattern.exec(code)?.[0].trim() ?? []);
}

module.exports = { MigrationError, contracting, migration, plan, readMigrations };
