import { createServer } from 'node:http'
import sirv from 'sirv'
import { Failure } from './steps.mjs'

/**
 * Serves a folder to this machine only, as it is at each request: it may be built meanwhile. A file that also lies there
 * as .gz is sent as that to whoever understands it.
 *
 * @param {string} folder
 * @param {number} port 0 takes a free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, port) {
  const server = createServer(sirv(folder, { dev: true, gzip: true }))
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
