/** tsx tests/server/hold-folder.ts <folder> [act]: opens a PGlite folder, or a transaction in it too, and stays there. */
import { openDatabase } from '@/server/database/database'

const [folder = '', act] = process.argv.slice(2)

async function hold(): Promise<void> {
  const database = await openDatabase({ kind: 'pglite', folder })
  if (act === undefined) {
    console.log('open')
    return
  }
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('audit')
      .values({ at: new Date(0), act, details: '{}' })
      .execute()
    console.log('in a transaction')
    await new Promise(() => {})
  })
}

void hold()
