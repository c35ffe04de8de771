CREATE TABLE photos (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  album_id uuid NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
  object_key text NOT NULL CHECK (length(object_key) BETWEEN 1 AND 1024),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX photos_of_album ON photos (album_id, created_at);
