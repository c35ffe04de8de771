import type { AddressInfo } from 'node:net';

import { buildApp } from './app';
import { loadConfig } from './config';
import { jsonLog } from './log';

const log = jsonLog((line) => process.stdout.write(line));

function main(): void {
  const config = loadConfig(process.env);
  const { server, stop } = buildApp(config, log);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  server.on('error', fail);
  server.listen(config.port, () => log('listening', { port: (server.address() as AddressInfo).port }));
}

function fail(error: unknown): void {
  log('cannot start', { error });
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  fail(error);
}
