import { createServer } from 'node:net';

import { buildApp } from '../src/app';
import { loadConfig } from '../src/config';
import { close, listen } from './loopback';

test('starts without its dependencies, says so in its health, and stops', async () => {
  const taken = createServer();
  const port = await listen(taken);
  await close(taken); // nobody listens there any more
  const config = loadConfig({
    DATABASE_URL: `postgresql://vera:hunter2@127.0.0.1:${port}/vera`,
    REDIS_URL: `redis://:hunter2@127.0.0.1:${port}`,
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_BUCKET: 'photos',
    COMMIT_SHA: 'abc',
  });
  const lines: string[] = [];
  const { server, stop } = buildApp(config, (event) => lines.push(event));
  const base = `http://127.0.0.1:${await listen(server)}`;

  const response = await fetch(`${base}/health`);
  const refused = 'error: ECONNREFUSED';
  expect([response.status, await response.json()]).toEqual([
    503,
    {
      status: 'error',
      timestamp: expect.any(String) as string,
      uptime: expect.any(Number) as number,
      version: config.version,
      commit: 'abc',
      checks: { database: refused, redis: refused, s3: refused },
    },
  ]);
  expect((await fetch(`${base}/albums`)).status).toBe(500);

  await stop();
  expect(lines).toEqual(['request', 'request failed', 'request', 'stopping', 'stopped']);
});
