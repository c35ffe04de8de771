import type { IncomingMessage } from 'node:http';

/** The request is wrong; `status` and message go to the client. */
export class BadRequest extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

const MOST_BYTES = 64 * 1024;

/** Reads the body as a JSON object of at most 64 KiB. */
export async function readObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A refusal leaves the connection open, so that the client gets to read it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new BadRequest(413, `the body is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  const value = parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'the body is not a JSON object');
  }
  return value as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(400, 'the body is not JSON');
  }
}

/** The field as a text of 1 to `most` characters. */
export function requiredText(body: Record<string, unknown>, field: string, most: number): string {
  const value = body[field];
  // PostgreSQL cannot store the character NUL.
  if (typeof value !== 'string' || value.length < 1 || value.length > most || value.includes('\0')) {
    throw new BadRequest(400, `${field} is not a text of 1 to ${most} characters`);
  }
  return value;
}

/** The same for a field that may be missing or null. */
export function optionalText(body: Record<string, unknown>, field: string, most: number): string | null {
  return body[field] === undefined || body[field] === null ? null : requiredText(body, field, most);
}
