/** The identities of policies/identities.json: named as on papers, and told apart where notices do. */
import { identityOf, knownIdentities } from '@/policy'

test('every identity is explained in plain words', () => {
  for (const { label, help } of knownIdentities()) {
    expect(label).not.toBe('')
    expect(help.length).toBeGreaterThan(4)
    // Traditional characters, and the language of offices.
    expect(label + help).not.toMatch(/[繳費醫險證請給時間沒個]|予以|须知悉|贵方|特此|办理相关|依据相关规定|敬请/)
  }
})

test('a name leaves out whom its notice leaves out', () => {
  // Fuling 2(3)2 and 2(3)3.
  expect(identityOf('entitled-group')?.label).toMatch(/不含在乡复员军人、“三属”/)
})

test('the rural and urban classes are kinds of the subsistence allowance, and nothing else is a kind', () => {
  expect(knownIdentities().flatMap(({ id, kindOf }) => (kindOf ? [[id, kindOf]] : []))).toEqual([
    ['rural-subsistence-1-2', 'subsistence'],
    ['rural-subsistence-3-4', 'subsistence'],
    ['urban-subsistence-full', 'subsistence'],
    ['urban-subsistence-partial', 'subsistence']
  ])
})

test('nobody is called by an id that is not there', () => {
  expect(identityOf('king')).toBeUndefined()
})
