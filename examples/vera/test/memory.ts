import { randomUUID } from 'node:crypto';

import type { Album, Albums, AlbumWithPhotos, Photo } from '../src/albums';

/** Albums without a database. */
export class AlbumsInMemory implements Albums {
  private readonly albums = new Map<string, AlbumWithPhotos>();

  create(title: string): Promise<Album> {
    const album = { id: randomUUID(), title, createdAt: new Date() };
    this.albums.set(album.id, { ...album, photos: [] });
    return Promise.resolve(album);
  }

  newest(limit: number): Promise<Album[]> {
    const all = [...this.albums.values()].reverse().slice(0, limit);
    return Promise.resolve(all.map(({ id, title, createdAt }) => ({ id, title, createdAt })));
  }

  find(id: string): Promise<AlbumWithPhotos | undefined> {
    return Promise.resolve(this.albums.get(id));
  }

  addPhoto(albumId: string, key: string, caption: string | null): Promise<Photo | undefined> {
    const photo = { id: randomUUID(), key, caption, createdAt: new Date() };
    const album = this.albums.get(albumId);
    album?.photos.push(photo);
    return Promise.resolve(album && photo);
  }

  remove(id: string): Promise<boolean> {
    return Promise.resolve(this.albums.delete(id));
  }
}
