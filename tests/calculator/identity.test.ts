/** Kinds of an identity come with the rules: nothing here is known by its name. */
import { coversIdentity } from '@/calculator'
import { hasIdentity, mostExact } from '@/calculator/identity'

const rules = {
  knownIdentities: [{ id: 'river-fisher', kindOf: 'fisher' }, { id: 'sea-fisher', kindOf: 'fisher' }, { id: 'fisher' }]
}

test.each([
  ['the identity itself', ['fisher'], 'fisher', true],
  ['a kind of it', ['fisher'], 'river-fisher', true],
  ['not the whole, where a kind is named', ['river-fisher'], 'fisher', false],
  ['not another kind', ['river-fisher'], 'sea-fisher', false],
  ['none that nobody knows', ['fisher'], 'king', false],
  ['one that nobody knows, if it is named', ['king'], 'king', true],
  ['nobody, where none is named', [], 'fisher', false]
])('a list of identities covers %s', (_, listed, identity, covers) => {
  expect(coversIdentity(rules, listed, identity)).toBe(covers)
  expect(hasIdentity(rules, { identities: ['orphan', identity] }, listed)).toBe(covers)
})

test('where rules know of no kinds, each identity stands for itself', () => {
  expect(coversIdentity({}, ['subsistence'], 'rural-subsistence-1-2')).toBe(false)
  expect(coversIdentity({}, ['subsistence'], 'subsistence')).toBe(true)
})

test('whoever gave no identity has none', () => {
  expect(hasIdentity(rules, {}, ['fisher'])).toBe(false)
})

test('the whole says nothing more beside a kind of it', () => {
  expect(mostExact(rules, ['fisher', 'orphan', 'sea-fisher'])).toEqual(['orphan', 'sea-fisher'])
  expect(mostExact(rules, ['fisher', 'orphan'])).toEqual(['fisher', 'orphan'])
})
