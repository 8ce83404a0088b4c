/** npm run server:messages: the messages of the operator's server by state and reason, and those that are unknown. */
import { openDatabase } from '@/server/database/database'
import { report } from '@/server/messages/report'
import { command } from './lib/command.mjs'
import { databaseLocation } from './server-database'

void command(async () => {
  const database = await openDatabase(databaseLocation())
  try {
    for (const line of await report(database)) console.log(line)
  } finally {
    await database.destroy()
  }
})
