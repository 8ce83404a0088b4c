/** Names with characters that nobody sees. */
import { briefMember, GuideError, plainName } from '@/household'
import { MEMBERS, MUM } from './support/members'
import { factsOf } from './support/drafts'
import { Phone, startOn } from './support/phone'
import { HILLS } from './support/shelves'

test.each([
  ['zero-width spaces and joiners', '妈\u200b妈\u200d', '妈妈'],
  ['marks of direction', '\u202e妈妈\u2066', '妈妈'],
  ['a mark of byte order and a word joiner', '\ufeff妈\u2060妈', '妈妈'],
  ['a control character', '妈\u0007妈', '妈妈'],
  ['half of a character', '妈\ud800妈', '妈妈'],
  ['Hangul fillers and the empty Braille cell', '\u3164妈妈\uffa0\u2800', '妈妈'],
  ['a new line, which was a space', '大\n伯', '大 伯'],
  ['nothing that anybody sees', '\u200b\u202e\ufeff\u2060', '']
])('a name is taken without %s', (_, text, name) => {
  expect(plainName(text)).toBe(name)
})

test.each(['阿依古丽·买买提', '𠮷野', '二 婶', '👵', '老三（河湾）'])('%s is a name as it is', (name) => {
  expect(plainName(name)).toBe(name)
})

test('a nickname of which nothing is seen is refused by the guide as missing', () => {
  const app = startOn(new Phone())
  app.guide.start()
  app.guide.answer('region', HILLS)
  const answer = () => app.guide.answer('who', { relation: 'parent', nickname: '\u200b\u2060' })
  expect(answer).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'nickname-missing' }) }))
  app.guide.answer('who', { relation: 'parent', nickname: '妈\u200b妈' })
  expect(app.store.getState().draft?.answers.who).toEqual({ relation: 'parent', nickname: '妈妈' })
})

test('a nickname of which nothing is seen is refused for a line of a list', () => {
  const person = { nickname: '\u202e', birth: { year: 1964 }, identities: [], group: undefined }
  expect(() => briefMember(person, factsOf(HILLS))).toThrow(GuideError)
  expect(briefMember({ ...person, nickname: '\u202e张三' }, factsOf(HILLS)).nickname).toBe('张三')
})

test('members who were kept under such a name before are still there', () => {
  const phone = new Phone()
  phone.kept.set(
    MEMBERS,
    JSON.stringify({ version: 2, data: [{ ...MUM, nickname: '\u200b', id: 'mum', changedAt: 0 }] })
  )
  const { members, issues } = startOn(phone).store.getState()
  expect(members).toHaveLength(1)
  expect(issues).toEqual([])
})
