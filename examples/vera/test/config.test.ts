import { ConfigError, loadConfig } from '../src/config';
import manifest from '../package.json';

const DATABASE_URL = 'postgresql://vera:hunter2@db.internal/vera';

test('only DATABASE_URL is required, and empty means not set', () => {
  expect(loadConfig({ DATABASE_URL, PORT: '', REDIS_URL: '', S3_BUCKET: '', COMMIT_SHA: '' })).toEqual({
    port: 8080,
    databaseUrl: DATABASE_URL,
    redisUrl: undefined,
    s3: undefined,
    version: manifest.version,
    commit: 'unknown',
    healthTimeoutMs: 2000,
  });
});

test('reads all variables', () => {
  const config = loadConfig({
    DATABASE_URL,
    PORT: '3000',
    REDIS_URL: 'rediss://cache',
    S3_BUCKET: 'photos',
    S3_ENDPOINT: 'http://127.0.0.1:9000',
    COMMIT_SHA: 'abc',
    RAILWAY_GIT_COMMIT_SHA: 'def',
    HEALTH_TIMEOUT_MS: '500',
  });
  expect(config).toEqual({
    port: 3000,
    databaseUrl: DATABASE_URL,
    redisUrl: 'rediss://cache',
    s3: { endpoint: 'http://127.0.0.1:9000', bucket: 'photos' },
    version: manifest.version,
    commit: 'abc',
    healthTimeoutMs: 500,
  });
});

test('takes commit and S3 endpoint from the platform', () => {
  const config = loadConfig({ DATABASE_URL, RAILWAY_GIT_COMMIT_SHA: 'def', S3_BUCKET: 'p', AWS_REGION: 'eu-west-1' });
  expect([config.commit, config.s3]).toEqual([
    'def',
    { endpoint: 'https://s3.eu-west-1.amazonaws.com', bucket: 'p' },
  ]);
});

test.each([
  [{}, 'DATABASE_URL is not set'],
  [{ DATABASE_URL: 'hunter2' }, 'DATABASE_URL is not an address that starts with postgres:// or postgresql://'],
  [{ DATABASE_URL: 'mysql://hunter2' }, 'DATABASE_URL is not an address that starts with postgres:// or postgresql://'],
  [{ DATABASE_URL, REDIS_URL: 'hunter2' }, 'REDIS_URL is not an address that starts with redis:// or rediss://'],
  [{ DATABASE_URL, PORT: '80a' }, 'PORT is not a whole number from 0 to 65535'],
  [{ DATABASE_URL, HEALTH_TIMEOUT_MS: '0' }, 'HEALTH_TIMEOUT_MS is not a whole number from 1 to 60000'],
  [{ DATABASE_URL, S3_BUCKET: 'p' }, 'S3_BUCKET needs S3_ENDPOINT or AWS_REGION'],
])('refuses %j without its values', (env, message) => {
  expect(() => loadConfig(env)).toThrow(new ConfigError(message));
});
