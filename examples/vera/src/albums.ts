export interface Photo {
  id: string;
  key: string;
  caption: string | null;
  createdAt: Date;
}

export interface Album {
  id: string;
  title: string;
  createdAt: Date;
}

export interface AlbumWithPhotos extends Album {
  photos: Photo[];
}

export interface Albums {
  create(title: string): Promise<Album>;
  /** The newest albums, newest first. */
  newest(limit: number): Promise<Album[]>;
  find(id: string): Promise<AlbumWithPhotos | undefined>;
  /** Undefined if there is no such album. */
  addPhoto(albumId: string, key: string, caption: string | null): Promise<Photo | undefined>;
  /** Removes the album and its photos; false if there is no such album. */
  remove(id: string): Promise<boolean>;
}

/** What is needed of a `pg` pool or client. */
export interface Database {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

const ALBUM = 'id, title, created_at AS "createdAt"';
const PHOTO = 'id, object_key AS key, caption, created_at AS "createdAt"';

/** The albums in PostgreSQL; ids must be UUIDs. */
export class StoredAlbums implements Albums {
  constructor(private readonly database: Database) {}

  async create(title: string): Promise<Album> {
    const [album] = await this.rows<Album>(`INSERT INTO albums (title) VALUES ($1) RETURNING ${ALBUM}`, [title]);
    if (album === undefined) throw new Error('INSERT returned no row');
    return album;
  }

  newest(limit: number): Promise<Album[]> {
    return this.rows<Album>(`SELECT ${ALBUM} FROM albums ORDER BY created_at DESC, id LIMIT $1`, [limit]);
  }

  async find(id: string): Promise<AlbumWithPhotos | undefined> {
    const [album] = await this.rows<Album>(`SELECT ${ALBUM} FROM albums WHERE id = $1`, [id]);
    if (album === undefined) return undefined;
    const photos = await this.rows<Photo>(
      `SELECT ${PHOTO} FROM photos WHERE album_id = $1 ORDER BY created_at, id`,
      [id],
    );
    return { ...album, photos };
  }

  async addPhoto(albumId: string, key: string, caption: string | null): Promise<Photo | undefined> {
    // The row lock keeps the album from being removed between the look and the insert.
    const [photo] = await this.rows<Photo>(
      `INSERT INTO photos (album_id, object_key, caption)
       SELECT id, $2, $3 FROM albums WHERE id = $1 FOR KEY SHARE RETURNING ${PHOTO}`,
      [albumId, key, caption],
    );
    return photo;
  }

  async remove(id: string): Promise<boolean> {
    const result = await this.database.query('DELETE FROM albums WHERE id = $1', [id]);
    return result.rowCount === 1;
  }

  private async rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.database.query(text, values)).rows as Row[];
  }
}
