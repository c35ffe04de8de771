import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface S3Target {
  endpoint: string;
  bucket: string;
}

export interface Config {
  port: number;
  databaseUrl: string;
  redisUrl: string | undefined;
  s3: S3Target | undefined;
  version: string;
  commit: string;
  healthTimeoutMs: number;
}

/** A variable is missing or wrong; the message names the variable and never its value. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

/** Reads the configuration; an empty variable counts as not set. */
export function loadConfig(env: Environment): Config {
  const databaseUrl = address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  if (databaseUrl === undefined) throw new ConfigError('DATABASE_URL is not set');
  return {
    port: whole(env, 'PORT', 8080, 0, 65535),
    databaseUrl,
    redisUrl: address(env, 'REDIS_URL', ['redis:', 'rediss:']),
    s3: s3Target(env),
    version: packageVersion(),
    commit: env.COMMIT_SHA || env.RAILWAY_GIT_COMMIT_SHA || 'unknown',
    healthTimeoutMs: whole(env, 'HEALTH_TIMEOUT_MS', 2000, 1, 60000),
  };
}

function s3Target(env: Environment): S3Target | undefined {
  if (!env.S3_BUCKET) return undefined;
  const endpoint =
    address(env, 'S3_ENDPOINT', ['http:', 'https:']) ??
    (env.AWS_REGION ? `https://s3.${env.AWS_REGION}.amazonaws.com` : undefined);
  if (endpoint === undefined) throw new ConfigError('S3_BUCKET needs S3_ENDPOINT or AWS_REGION');
  return { endpoint, bucket: env.S3_BUCKET };
}

function address(env: Environment, name: string, protocols: string[]): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new ConfigError(`${name} is not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  }
  return value;
}

function whole(env: Environment, name: string, standard: number, least: number, most: number): number {
  const value = env[name];
  if (!value) return standard;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new ConfigError(`${name} is not a whole number from ${least} to ${most}`);
  }
  return number;
}

function packageVersion(): string {
  // src/ and dist/ both lie directly below package.json.
  const text = readFileSync(join(__dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
