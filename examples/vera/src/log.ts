import { errorCode, safeMessage } from './errors';

export type Log = (event: string, fields?: Record<string, unknown>) => void;

/** Writes one JSON object per line; an `error` field becomes its code and its message without addresses. */
export function jsonLog(write: (line: string) => void): Log {
  return (event, fields = {}) => {
    const { error, ...rest } = fields;
    const failure = error === undefined ? {} : { code: errorCode(error), error: safeMessage(error) };
    write(`${JSON.stringify({ time: new Date().toISOString(), event, ...rest, ...failure })}\n`);
  };
}
