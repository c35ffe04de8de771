import type { Check } from '../health';
import type { Database } from '../albums';

/** The database answers a query. */
export function databaseCheck(database: Database): Check {
  return async () => {
    await database.query('SELECT 1');
  };
}
