import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

import { type Check, CheckFailure } from '../health';

/** Redis answers PING, after AUTH if the address has a password; `rediss:` speaks TLS. */
export function redisCheck(address: string): Check {
  const url = new URL(address);
  const commands = [...login(url), ['PING']];
  return (signal) =>
    new Promise((resolve, reject) => {
      const socket = dial(url);
      const finish = (error?: Error): void => {
        socket.destroy();
        if (error === undefined) resolve();
        else reject(error);
      };
      signal.addEventListener('abort', () => finish(new CheckFailure('aborted')), { once: true });
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => {
        answer += chunk;
        const lines = answer.split('\r\n').slice(0, -1);
        if (lines.some((line) => line.startsWith('-'))) finish(new CheckFailure('refused by redis'));
        else if (lines.length >= commands.length) {
          finish(lines.at(-1) === '+PONG' ? undefined : new CheckFailure('unexpected answer of redis'));
        }
      });
      socket.on('error', finish);
      socket.on('close', () => finish(new CheckFailure('connection closed by redis')));
      socket.write(commands.map(encode).join(''));
    });
}

function dial(url: URL): Socket {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || 6379);
  if (url.protocol !== 'rediss:') return connectTcp({ host, port });
  // TLS names servers and never addresses.
  return connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }) });
}

function login(url: URL): string[][] {
  if (!url.password) return [];
  const names = url.username ? [url.username] : [];
  return [['AUTH', ...[...names, url.password].map(decodeURIComponent)]];
}

function encode(command: string[]): string {
  return `*${command.length}\r\n${command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('')}`;
}
