import type { IncomingMessage } from 'node:http';

import type { Albums } from './albums';
import type { Health } from './health';
import { optionalText, readObject, requiredText } from './input';

export interface Reply {
  status: number;
  body?: unknown;
}

export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** Matches the whole path; its only group is the id. */
  path: RegExp;
  /** The path for the log, without ids. */
  name: string;
  handle: (id: string, request: IncomingMessage) => Promise<Reply>;
}

const UUID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ALBUM = new RegExp(`^/albums/${UUID}$`, 'i');
const PHOTOS = new RegExp(`^/albums/${UUID}/photos$`, 'i');
const NEWEST = 100;
const NO_ALBUM: Reply = { status: 404, body: { error: 'no such album' } };

/** All routes of the API. */
export function routes(albums: Albums, health: () => Promise<Health>): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/health$/,
      name: '/health',
      handle: async () => {
        const body = await health();
        return { status: body.status === 'ok' ? 200 : 503, body };
      },
    },
    {
      method: 'GET',
      path: /^\/albums$/,
      name: '/albums',
      handle: async () => ({ status: 200, body: await albums.newest(NEWEST) }),
    },
    {
      method: 'POST',
      path: /^\/albums$/,
      name: '/albums',
      handle: async (_, request) => {
        const body = await readObject(request);
        return { status: 201, body: await albums.create(requiredText(body, 'title', 200)) };
      },
    },
    {
      method: 'GET',
      path: ALBUM,
      name: '/albums/:id',
      handle: async (id) => {
        const album = await albums.find(id);
        return album === undefined ? NO_ALBUM : { status: 200, body: album };
      },
    },
    {
      method: 'DELETE',
      path: ALBUM,
      name: '/albums/:id',
      handle: async (id) => ((await albums.remove(id)) ? { status: 204 } : NO_ALBUM),
    },
    {
      method: 'POST',
      path: PHOTOS,
      name: '/albums/:id/photos',
      handle: async (id, request) => {
        const body = await readObject(request);
        const key = requiredText(body, 'key', 1024);
        const photo = await albums.addPhoto(id, key, optionalText(body, 'caption', 2000));
        return photo === undefined ? NO_ALBUM : { status: 201, body: photo };
      },
    },
  ];
}
