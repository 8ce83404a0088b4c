/**
 * Every case of tests/cases against the answer that the command line prints. A case is data: a new place or a
 * new year adds a file there and nothing here. What the keys of a case mean is said at `Case`.
 */
import { join } from 'node:path'
import { answer } from '../../scripts/answer'
import { caseFiles, casesOf, expectCase, KEYS } from '../case-files'

const folder = join(__dirname, '..', 'cases')
const files = caseFiles(folder)

describe('the case files', () => {
  const all = files.flatMap((file) => casesOf(folder, file))

  it('are there, and none is empty', () => {
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect([file, casesOf(folder, file).length]).not.toEqual([file, 0])
  })

  it('give each case an id of its own', () => {
    const ids = all.map((one) => one.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('say nothing that this runner would pass over', () => {
    for (const one of all) {
      expect([one.id, Object.keys(one).filter((key) => !KEYS.includes(key))]).toEqual([one.id, []])
      expect([one.id, Object.keys(one.expect).length > 0 || one.expectError === true]).toEqual([one.id, true])
    }
  })
})

describe.each(files)('%s', (file) => {
  it.each(casesOf(folder, file).map((one) => [one.id, one] as const))('%s', (_, one) => {
    expectCase(one, JSON.parse(JSON.stringify(answer(one.request))))
  })
})
