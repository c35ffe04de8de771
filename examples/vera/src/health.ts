import { errorCode } from './errors';

/** Resolves if the dependency works and rejects if not; the signal aborts when the time is over. */
export type Check = (signal: AbortSignal) => Promise<void>;

/** A dependency without a check is one that is not configured. */
export interface Checks {
  database: Check;
  redis: Check | undefined;
  s3: Check | undefined;
}

export interface Health {
  status: 'ok' | 'error';
  timestamp: string;
  uptime: number;
  version: string;
  commit: string;
  checks: Record<keyof Checks, string>;
}

/** A fault found by a check itself, whose message is safe to publish. */
export class CheckFailure extends Error {}

/**
 * Makes the function behind `GET /health`.
 *
 * It awaits all checks, in parallel, each for at most `timeoutMs`. Each one comes out as `ok`, `not configured`
 * or `error: <reason>`; only errors make the status `error`. Callers that ask at the same time share one run.
 */
export function healthReporter(
  checks: Checks,
  about: { version: string; commit: string },
  timeoutMs: number,
): () => Promise<Health> {
  let running: Promise<Health> | undefined;
  const report = async (): Promise<Health> => {
    const [database, redis, s3] = await Promise.all([
      outcome(checks.database, timeoutMs),
      outcome(checks.redis, timeoutMs),
      outcome(checks.s3, timeoutMs),
    ]);
    const results = { database, redis, s3 };
    const failed = Object.values(results).some((result) => result.startsWith('error'));
    return {
      status: failed ? 'error' : 'ok',
      timestamp: new Date().toISOString(),
      uptime: process.uptime(),
      ...about,
      checks: results,
    };
  };
  return () => (running ??= report().finally(() => (running = undefined)));
}

async function outcome(check: Check | undefined, timeoutMs: number): Promise<string> {
  if (check === undefined) return 'not configured';
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`error: no answer within ${timeoutMs} ms`), timeoutMs);
  });
  try {
    return await Promise.race([check(abort.signal).then(() => 'ok', reason), late]);
  } catch (error) {
    return reason(error); // the check threw before it made a promise
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function reason(error: unknown): string {
  // Messages of drivers can name hosts and users, so only their codes go out.
  return `error: ${error instanceof CheckFailure ? error.message : (errorCode(error) ?? 'failed')}`;
}
