/** Short texts of all kinds that residents paste, each with another way of putting things. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { passagesIn } from './expected'
import { testPassages } from './passage-tests'

const files = readdirSync(join(__dirname, 'passages')).sort()

testPassages(
  files.flatMap((file) => passagesIn(`passages/${file}`)),
  85
)
