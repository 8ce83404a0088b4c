import { createServer } from 'node:http'
import sirv from 'sirv'
import { Failure } from './command.mjs'

/** In seconds. */
const A_YEAR = 31_536_000

/** A file with its content's hash in its name is another one once it changes. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

/**
 * Serves a folder to this machine only, as it is at each request: it may be built meanwhile. A file that also lies there
 * as .br or .gz is sent as that to whoever understands it. Browsers keep what has a hash in its name, and ask for the rest.
 *
 * @param {string} folder
 * @param {number} port 0 takes a free one
 * @param {readonly string[]} [others] for what is not in it: folders that do not change, and that a browser may keep
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, port, others = []) {
  const kept = others.map((other) => sirv(other, { immutable: true, maxAge: A_YEAR }))
  const server = createServer(
    inTurn([sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: keepHashed }), ...kept])
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      reject(taken ? new Failure(`Port ${port} is taken by another program. Stop that one, then try again.`) : error)
    })
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound ? bound.port : port
      resolve({
        address: `http://127.0.0.1:${actual}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        }
      })
    })
  })
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function keepHashed(response, path) {
  if (HASHED.test(path)) response.setHeader('Cache-Control', `public,max-age=${A_YEAR},immutable`)
}

/**
 * The first that has the file sends it; the last one says that there is none.
 *
 * @param {import('sirv').RequestHandler[]} handlers
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
function inTurn(handlers) {
  return (request, response) => {
    const [first, ...others] = handlers
    first?.(request, response, others.length > 0 ? () => inTurn(others)(request, response) : undefined)
  }
}
