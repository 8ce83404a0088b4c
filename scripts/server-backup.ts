/** npm run server:backup -- FILE: the database of the server, which DATABASE_URL or DATA_FOLDER name, in one file. */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { command, Failure, run } from './lib/command.mjs'
import { environmentOf, requireProgram } from './lib/postgres.mjs'
import { databaseLocation, inFolder, OWNER_ONLY } from './server-database'

const [file] = process.argv.slice(2)

void command(async () => {
  if (file === undefined) throw new Failure('Name the file to write: npm run server:backup -- FILE')
  if (existsSync(file)) throw new Failure(`${file} is there already.`)
  // Under its own name only once it is whole.
  const unfinished = `${file}.unfinished`
  writeFileSync(unfinished, '', { mode: OWNER_ONLY })
  const location = databaseLocation()
  if (location.kind === 'postgres') dump(location.url, unfinished)
  else await dumpFolder(location.folder, unfinished)
  renameSync(unfinished, file)
  console.log(`${file} holds all of it. Whoever can read it can read to whom messages go.`)
})

function dump(url: string, path: string): void {
  run(requireProgram('pg_dump'), ['--format=custom', `--file=${path}`], { env: environmentOf(url) })
}

async function dumpFolder(folder: string, path: string): Promise<void> {
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}.`)
  const dumped = await inFolder(folder, {}, (pglite) => pglite.dumpDataDir('gzip'))
  writeFileSync(path, Buffer.from(await dumped.arrayBuffer()))
}
