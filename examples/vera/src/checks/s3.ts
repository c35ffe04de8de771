import type { S3Target } from '../config';
import { type Check, CheckFailure } from '../health';

/**
 * The bucket exists: an unsigned HEAD request for it succeeds or is forbidden.
 *
 * S3 answers 403 to a stranger for a bucket that exists and 404 for one that does not. So this proves
 * endpoint and bucket without an SDK; it does not prove that the server's own credentials are right.
 */
export function s3Check(target: S3Target): Check {
  const url = `${target.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(target.bucket)}`;
  return async (signal) => {
    const { status } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    if (status !== 200 && status !== 403) throw new CheckFailure(`status ${status}`);
  };
}
