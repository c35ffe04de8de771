/** The code of an error (`ECONNREFUSED`, `28P01`), which is safe to publish; undefined if it has none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code)) return code;
  // fetch wraps its reason; node tries every address of a name and reports the failures together.
  return errorCode(cause ?? (Array.isArray(errors) ? errors[0] : undefined));
}

/** The message of an error for the log, without any address in it. */
export function safeMessage(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return String(message ?? error).replace(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[address]');
}
