/** Passages that were written before the reader and not looked at while it was made: how it reads what it was not made for. */
import { passagesIn } from './expected'
import { testPassages } from './passage-tests'

testPassages(passagesIn('held-out.json'), 60)
