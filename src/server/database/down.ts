/** Whether the database is at fault, or what was asked of it. */

/** Of PostgreSQL: connections that fail, too little of something, an operator's or a crash's end. Of Node: no way there. */
const CODES = /^(08...|53...|57P0.|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/

/** What pg says itself has no code. */
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error of a query says that the database is down or cannot be reached; later the same query may succeed. */
export function isDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && CODES.test(String(error.code))) || SENTENCES.test(error.message)
}
