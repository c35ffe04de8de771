import type { AddressInfo, Server } from 'node:net';

/** Listens on a free port of the loopback address and returns the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
