import { createServer, type Server, type ServerResponse } from 'node:http';

import { stopper } from '../src/shutdown';
import { listen } from './loopback';

interface SlowServer {
  server: Server;
  address: Promise<string>;
  reached: Promise<ServerResponse>;
}

function slowServer(): SlowServer {
  const { promise, resolve } = deferred<ServerResponse>();
  const server = createServer((_, response) => resolve(response));
  return { server, reached: promise, address: listen(server).then((port) => `http://127.0.0.1:${port}/`) };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((set) => (resolve = set));
  return { promise, resolve };
}

test('a request under way finishes before the release, which happens once', async () => {
  const { server, reached, address } = slowServer();
  const events: string[] = [];
  const release = (): Promise<void> => {
    events.push('released');
    return Promise.resolve();
  };
  const stop = stopper(server, release, (event) => events.push(event));
  const answer = fetch(await address).then(() => events.push('answered'));
  const response = await reached;
  const stopped = stop();
  await expect(fetch(await address)).rejects.toThrow();
  response.end('done', () => events.push('sent'));
  await Promise.all([answer, stopped, stop()]);
  expect(events.filter((event) => event !== 'answered')).toEqual(['stopping', 'sent', 'released', 'stopped']);
  expect(events).toContain('answered');
});

test('a request that does not end is cut', async () => {
  const { server, reached, address } = slowServer();
  const answer = expect(fetch(await address)).rejects.toThrow();
  await reached;
  await stopper(server, () => Promise.resolve(), () => undefined, 20)();
  await answer;
});
