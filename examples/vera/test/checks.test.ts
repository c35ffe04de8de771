import { createServer as createHttp } from 'node:http';
import { createServer as createTcp, type Server } from 'node:net';

import { databaseCheck } from '../src/checks/database';
import { redisCheck } from '../src/checks/redis';
import { s3Check } from '../src/checks/s3';
import { close, listen } from './loopback';

const never = new AbortController().signal;
let server: Server | undefined;

afterEach(async () => {
  if (server?.listening) await close(server);
});

async function redis(answers: string[], heard: string[] = []): Promise<number> {
  server = createTcp((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      heard.push(String(chunk));
      for (const answer of answers) socket.write(answer);
    });
  });
  return listen(server);
}

describe('database', () => {
  test('asks a trivial query', async () => {
    const asked: string[] = [];
    const query = (text: string): Promise<{ rows: unknown[]; rowCount: number }> => {
      asked.push(text);
      return Promise.resolve({ rows: [], rowCount: 1 });
    };
    await databaseCheck({ query })(never);
    expect(asked).toEqual(['SELECT 1']);
  });

  test('fails with the query', async () => {
    await expect(databaseCheck({ query: () => Promise.reject(new Error('down')) })(never)).rejects.toThrow('down');
  });
});

describe('redis', () => {
  test('sends PING', async () => {
    const heard: string[] = [];
    await redisCheck(`redis://127.0.0.1:${await redis(['+PO', 'NG\r\n'], heard)}`)(never);
    expect(heard).toEqual(['*1\r\n$4\r\nPING\r\n']);
  });

  test('logs in first when the address has a password', async () => {
    const heard: string[] = [];
    await redisCheck(`redis://default:p%40ss@127.0.0.1:${await redis(['+OK\r\n+PONG\r\n'], heard)}`)(never);
    expect(heard).toEqual(['*3\r\n$4\r\nAUTH\r\n$7\r\ndefault\r\n$4\r\np@ss\r\n*1\r\n$4\r\nPING\r\n']);
  });

  test.each([
    ['-NOAUTH Authentication required.\r\n', 'refused by redis'],
    ['HTTP/1.1 400 Bad Request\r\n', 'unexpected answer of redis'],
  ])('the answer %j is a failure', async (answer, message) => {
    await expect(redisCheck(`redis://127.0.0.1:${await redis([answer])}`)(never)).rejects.toThrow(message);
  });

  test('a closed connection is a failure', async () => {
    server = createTcp((socket) => socket.resume().end());
    const check = redisCheck(`redis://127.0.0.1:${await listen(server)}`);
    await expect(check(never)).rejects.toThrow('connection closed by redis');
  });

  test('a refused connection is a failure with its code', async () => {
    const port = await redis([]);
    await close(server as Server);
    await expect(redisCheck(`redis://127.0.0.1:${port}`)(never)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('the abort closes the connection', async () => {
    const abort = new AbortController();
    const check = redisCheck(`redis://127.0.0.1:${await redis([])}`)(abort.signal);
    abort.abort();
    await expect(check).rejects.toThrow('aborted');
  });

  test('rediss: speaks TLS', async () => {
    const port = await redis(['+PONG\r\n']);
    await expect(redisCheck(`rediss://127.0.0.1:${port}`)(never)).rejects.toMatchObject({
      code: expect.stringMatching(/^(EPROTO|ERR_SSL_)/) as string,
    });
  });
});

describe('s3', () => {
  async function bucket(status: number, heard: string[] = []): Promise<string> {
    server = createHttp((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end();
    });
    return `http://127.0.0.1:${await listen(server)}/`;
  }

  test.each([200, 403])('status %d says that the bucket exists', async (status) => {
    const heard: string[] = [];
    await s3Check({ endpoint: await bucket(status, heard), bucket: 'vera-photos' })(never);
    expect(heard).toEqual(['HEAD /vera-photos']);
  });

  test.each([301, 404, 500])('status %d is a failure', async (status) => {
    await expect(s3Check({ endpoint: await bucket(status), bucket: 'b' })(never)).rejects.toThrow(`status ${status}`);
  });
});
