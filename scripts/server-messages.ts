/** npm run server:messages: the messages of the operator's server by state and reason, and those that are unknown. */
import { openDatabase } from '@/server/database/database'
import { report } from '@/server/messages/report'
import { readSettings, SettingsError } from '@/server/settings'

async function main(): Promise<void> {
  const database = await openDatabase(readSettings(process.env).database)
  try {
    for (const line of await report(database)) console.log(line)
  } finally {
    await database.destroy()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
})
