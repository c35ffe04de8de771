import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { BadRequest } from './input';
import type { Log } from './log';
import type { Reply, Route } from './routes';

/** Serves the routes and logs one line per request; faults go to the log and never to the client. */
export function apiServer(routes: Route[], log: Log): Server {
  return createServer((request, response) => {
    void serve(routes, log, request, response);
  });
}

async function serve(routes: Route[], log: Log, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const start = performance.now();
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const here = routes.filter((route) => route.path.test(path));
  // HEAD is GET without the body, which node leaves out by itself.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((candidate) => candidate.method === method);
  const fields = { method: request.method, route: here[0]?.name ?? 'unknown' };
  let reply: Reply;
  try {
    if (route === undefined) reply = unmatched(here, response);
    else reply = await route.handle(route.path.exec(path)?.[1] ?? '', request);
  } catch (error) {
    if (!(error instanceof BadRequest)) log('request failed', { ...fields, error });
    reply = fault(error, response);
  }
  send(response, reply);
  log('request', { ...fields, status: reply.status, ms: Math.round((performance.now() - start) * 10) / 10 });
}

function unmatched(here: Route[], response: ServerResponse): Reply {
  if (here.length === 0) return { status: 404, body: { error: 'no such path' } };
  response.setHeader('Allow', here.map((route) => route.method).join(', '));
  return { status: 405, body: { error: 'method not allowed' } };
}

function fault(error: unknown, response: ServerResponse): Reply {
  // The rest of the body may be unread, so the connection cannot serve another request.
  response.setHeader('Connection', 'close');
  if (error instanceof BadRequest) return { status: error.status, body: { error: error.message } };
  return { status: 500, body: { error: 'internal error' } };
}

function send(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status;
  response.setHeader('Cache-Control', 'no-store');
  if (reply.body === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(reply.body));
}
