/** Socket errors of a server that is not there or went away. */
const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'CONNECTION_CLOSED']);
/** SQLSTATE classes 08 (connection) and 57P (operator intervention), 53300 (no connection left), 25P03 (idle too long). */
const SQL_STATES = /^(08...|57P0[1-5]|53300|25P03)$/;
/** What the driver says of a connection that broke without a code. */
const MESSAGES = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout|Driver not Connected)/i;

/** True for an error that says nothing about the request: the database is away, starting, or shutting down. */
export function databaseIsAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const { code, message, driverError, cause } = at as { code?: unknown; message?: unknown; driverError?: unknown; cause?: unknown };
    if (typeof code === 'string' && (SQL_STATES.test(code) || (SOCKET_CODES.has(code) && isOfDriver(at)))) return true;
    if (typeof message === 'string' && MESSAGES.test(message)) return true;
    at = driverError ?? cause;
  }
  return false;
}

/** A socket error of the driver names how it was made to happen: it connects, reads or writes; a file's names a path. */
function isOfDriver(error: object): boolean {
  const { syscall, path } = error as { syscall?: unknown; path?: unknown };
  return typeof syscall !== 'string' || syscall === 'connect' || syscall === 'read' || syscall === 'write' || syscall.startsWith('getaddrinfo') ? path === undefined || syscall === 'connect' : false;
}
