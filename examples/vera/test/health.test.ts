import { CheckFailure, type Checks, healthReporter } from '../src/health';

const ABOUT = { version: '1.2.3', commit: 'abc' };
const ok = (): Promise<void> => Promise.resolve();
const hang = (): Promise<void> => new Promise(() => undefined);

function ask(checks: Partial<Checks>, timeoutMs = 1000): ReturnType<ReturnType<typeof healthReporter>> {
  return healthReporter({ database: ok, redis: undefined, s3: undefined, ...checks }, ABOUT, timeoutMs)();
}

test('awaits all checks before it answers', async () => {
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  expect(await ask({ database: later, redis: later, s3: later })).toEqual({
    status: 'ok',
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
    uptime: expect.any(Number) as number,
    ...ABOUT,
    checks: { database: 'ok', redis: 'ok', s3: 'ok' },
  });
});

test('a dependency that is not configured is no error', async () => {
  const { status, checks } = await ask({});
  expect({ status, checks }).toEqual({
    status: 'ok',
    checks: { database: 'ok', redis: 'not configured', s3: 'not configured' },
  });
});

test('publishes codes and own messages, never those of drivers', async () => {
  const secret = new Error('cannot reach postgresql://vera:hunter2@db.internal/vera');
  const { status, checks } = await ask({
    database: () => Promise.reject(secret),
    redis: () => Promise.reject(Object.assign(new Error('db.internal'), { code: 'ECONNREFUSED' })),
    s3: () => Promise.reject(new CheckFailure('status 404')),
  });
  expect({ status, checks }).toEqual({
    status: 'error',
    checks: { database: 'error: failed', redis: 'error: ECONNREFUSED', s3: 'error: status 404' },
  });
});

test('a check that throws at once is an error too', async () => {
  const { checks } = await ask({
    database: () => {
      throw new CheckFailure('broken');
    },
  });
  expect(checks.database).toBe('error: broken');
});

test('hanging checks end together at the timeout and are aborted', async () => {
  const signals: AbortSignal[] = [];
  const hanging = (signal: AbortSignal): Promise<void> => {
    signals.push(signal);
    return hang();
  };
  const start = performance.now();
  const { status, checks } = await ask({ redis: hanging, s3: hanging }, 50);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(status).toBe('error');
  expect(checks).toEqual({
    database: 'ok',
    redis: 'error: no answer within 50 ms',
    s3: 'error: no answer within 50 ms',
  });
  expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
});

test('callers at the same time share one run, later ones start another', async () => {
  let runs = 0;
  const counted = (): Promise<void> => {
    runs += 1;
    return Promise.resolve();
  };
  const report = healthReporter({ database: counted, redis: undefined, s3: undefined }, ABOUT, 1000);
  await Promise.all([report(), report(), report()]);
  expect(runs).toBe(1);
  await report();
  expect(runs).toBe(2);
});
