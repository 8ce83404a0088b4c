// npm start: the web build of the app on this machine, from a clean clone onward.
import { build, isFresh } from './lib/builds.mjs'
import { installPackages } from './lib/packages.mjs'
import { command } from './lib/command.mjs'

const PORT = 10086

await command(async () => {
  installPackages()
  const { serve } = await import('./lib/server.mjs') // itself needs an installed package
  const server = await serve('dist/h5', PORT) // before the build: a taken port is told at once
  try {
    if (!isFresh('h5')) build('h5')
  } catch (error) {
    server.close()
    throw error
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close)
  console.log(`Open ${server.address} in a browser. Ctrl-C ends it.`)
})
