-- Nullable, without a default: the release before this one keeps working on the new schema.
ALTER TABLE photos ADD COLUMN caption text;
