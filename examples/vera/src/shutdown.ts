import type { Server } from 'node:http';

import type { Log } from './log';

/**
 * Makes the function that ends the server: no new connections, requests under way finish, then `release` runs.
 *
 * Connections still open after `graceMs` are cut. A second call returns the same promise.
 */
export function stopper(
  server: Server,
  release: () => Promise<void>,
  log: Log,
  graceMs = 10_000,
): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    log('stopping');
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    clearTimeout(cut);
    await release();
    log('stopped');
  };
  return () => (stopping ??= stop());
}
