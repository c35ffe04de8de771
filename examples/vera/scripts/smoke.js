'use strict';

// Smoke test against a running server: BASE_URL, and EXPECT_COMMIT to prove which commit answers.
// Needs no packages. Creates one album, reads it back with a photo in it and removes it again.

const { randomUUID } = require('node:crypto');
const { isDeepStrictEqual } = require('node:util');

const TIMEOUT_MS = 10_000;

/**
 * @param {boolean} condition
 * @param {string} otherwise
 */
function must(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}

/**
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {number} status the status that is right
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function call(base, method, path, status, body) {
  const response = await fetch(base.replace(/\/+$/, '') + path, {
    method,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const text = await response.text();
  const found = `${method} ${path} answered ${response.status} instead of ${status}: ${text.slice(0, 500)}`;
  must(response.status === status, found);
  return text === '' ? undefined : JSON.parse(text);
}

/**
 * @param {string} base
 * @param {string | undefined} commit
 * @param {(line: string) => void} print
 */
async function smoke(base, commit, print) {
  const health = await call(base, 'GET', '/health', 200);
  must(health.status === 'ok', 'the health status is not ok');
  must(!commit || health.commit === commit, `commit ${health.commit} answers instead of ${commit}`);
  print(`ok  health (version ${health.version}, commit ${health.commit})`);

  const title = `smoke ${randomUUID()}`;
  const album = await call(base, 'POST', '/albums', 201, { title });
  const path = `/albums/${album.id}`;
  try {
    const photo = await call(base, 'POST', `${path}/photos`, 201, { key: `${title}.jpg`, caption: 'smoke' });
    print('ok  album with a photo created');
    const read = await call(base, 'GET', path, 200);
    must(isDeepStrictEqual(read, { ...album, title, photos: [photo] }), 'the album reads back changed');
    print('ok  album read back');
  } finally {
    await call(base, 'DELETE', path, 204);
  }
  await call(base, 'GET', path, 404);
  print('ok  album removed');
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {(line: string) => void} print
 */
async function main(env, print) {
  if (!env.BASE_URL || !URL.canParse(env.BASE_URL)) {
    print('BASE_URL is not the address of a running server');
    return 2;
  }
  try {
    await smoke(env.BASE_URL, env.EXPECT_COMMIT, print);
    return 0;
  } catch (error) {
    const { message, cause } = Object(error);
    print(`failed: ${message}${cause ? ` (${cause.code ?? cause.message})` : ''}`);
    return 1;
  }
}

if (require.main === module) {
  void main(process.env, console.log).then((code) => {
    process.exitCode = code;
  });
}

module.exports = { main };
