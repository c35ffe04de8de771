import type { Server } from 'node:http';

import { Pool } from 'pg';

import { StoredAlbums } from './albums';
import { databaseCheck } from './checks/database';
import { redisCheck } from './checks/redis';
import { s3Check } from './checks/s3';
import type { Config } from './config';
import { type Checks, healthReporter } from './health';
import type { Log } from './log';
import { routes } from './routes';
import { apiServer } from './server';
import { stopper } from './shutdown';

export interface App {
  /** Not listening yet. */
  server: Server;
  /** Ends the server and then its connections to the database. */
  stop: () => Promise<void>;
}

/** Puts the server together; it connects to the database when a request first needs it. */
export function buildApp(config: Config, log: Log): App {
  const pool = new Pool({
    connectionString: config.databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => log('idle connection lost', { error }));
  const health = healthReporter(checks(config, pool), about(config), config.healthTimeoutMs);
  const server = apiServer(routes(new StoredAlbums(pool), health), log);
  return { server, stop: stopper(server, () => pool.end(), log) };
}

function checks(config: Config, pool: Pool): Checks {
  return {
    database: databaseCheck(pool),
    redis: config.redisUrl === undefined ? undefined : redisCheck(config.redisUrl),
    s3: config.s3 === undefined ? undefined : s3Check(config.s3),
  };
}

function about({ version, commit }: Config): { version: string; commit: string } {
  return { version, commit };
}
