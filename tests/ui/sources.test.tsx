import { readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Basis } from '@/calculator'
import { BasisSheet, SourceLine, Sources } from '@/ui'

const sources = ['一', '二', '三', '四', '五', '六'].map((clause): Basis => ({
  notice: '示例通知',
  clause,
  certainty: 'stated',
  says: `第${clause}条说的。`
}))

const shown = () => screen.getAllByText(/^第.条说的。$/).length
const more = () => screen.queryByRole('button', { name: /条依据，接着看$/ })

test('the first of many clauses are shown, and each of the others after a tap', async () => {
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources }} onClose={jest.fn()} />)
  expect(shown()).toBe(2)
  expect(more()).toHaveAccessibleName('还有 4 条依据，接着看')
  await userEvent.click(more()!)
  expect(shown()).toBe(5)
  await userEvent.click(more()!)
  expect(shown()).toBe(6)
  expect(more()).toBeNull()
})

test('the count of how sure figures are includes clauses that are not shown yet', () => {
  const unsure = [
    ...sources.slice(0, 5),
    { ...sources[5]!, certainty: 'interpreted' as const, otherReading: '也可以读成别的。' }
  ]
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: unsure }} onClose={jest.fn()} />)
  expect(screen.getByText(/通知没有说死，这里取一种读法/)).toBeInTheDocument()
})

test('a figure that stands on one or two clauses shows them at once', () => {
  render(
    <BasisSheet
      explanation={{ title: '应缴', says: ['这样算的。'], sources: sources.slice(0, 2) }}
      onClose={jest.fn()}
    />
  )
  expect(shown()).toBe(2)
  expect(more()).toBeNull()
})

test('a clause that stands twice in a notice is shown and counted once', () => {
  const twice = [...sources.slice(0, 3), ...sources.slice(0, 3)]
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: twice }} onClose={jest.fn()} />)
  expect(shown()).toBe(2)
  expect(more()).toHaveAccessibleName('还有 1 条依据，接着看')
})

describe('a figure that others report', () => {
  const reported: Basis = {
    notice: '示例通知',
    clause: '二',
    certainty: 'reported',
    says: '每人一年缴400元。',
    source: { publisher: '示例镇人民政府', on: '2025-12-02', address: 'www.example.gov.cn/1' },
    quote: '一档400元/人·年',
    otherReading: '也有说是410元的。'
  }

  test('is marked so, with its publisher, its day, its words, and what others say', () => {
    render(<Sources sources={[reported]} atFirst={1} />)
    expect(screen.getByText('转述')).toHaveClass('source-line__sure--reported')
    expect(screen.getByText('谁说的：示例镇人民政府，2025年12月2日')).toBeInTheDocument()
    expect(screen.getByText('原话：“一档400元/人·年”')).toBeInTheDocument()
    expect(screen.getByText('另一种读法：也有说是410元的。')).toBeInTheDocument()
  })

  test('has no day if none is shown there, and no words if none are quoted', () => {
    render(
      <Sources sources={[{ ...reported, quote: undefined, source: { ...reported.source!, on: null } }]} atFirst={1} />
    )
    expect(screen.getByText('谁说的：示例镇人民政府')).toBeInTheDocument()
    expect(screen.queryByText(/^原话/)).toBeNull()
  })

  test('has a sheet that says that the notice itself was not seen', () => {
    render(
      <BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: [reported] }} onClose={jest.fn()} />
    )
    expect(screen.getByText(/没有见到通知原文，是别处转述的/)).toBeInTheDocument()
  })

  test('has another mark if the resident typed it in', () => {
    render(<SourceLine source={{ ...reported, certainty: 'entered' }} />)
    expect(screen.getByText('录入')).toHaveClass('source-line__sure--entered')
  })
})

test('each word of how sure a figure is can be read on its background, in light and in dark', () => {
  const [tokens, rules] = ['styles/tokens', 'pieces/source-line'].map((file) =>
    readFileSync(`src/ui/${file}.scss`, 'utf8')
  ) as [string, string]
  const used = new Map(
    [...rules.matchAll(/--(derived|interpreted|reported|entered) \{\s+color: var\((--[a-z0-9-]+)\)/g)].map(
      ([, kind, name]) => [kind, name!]
    )
  )
  expect([...used.keys()].sort()).toEqual(['derived', 'entered', 'interpreted', 'reported'])
  for (const mode of ['light', 'dark']) {
    const block = tokens.split(`@mixin ${mode} {`)[1]!.split('}')[0]!
    const colour = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6})`).exec(block)![1]!
    for (const name of used.values()) {
      for (const ground of ['--surface', '--ground'])
        expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5)
    }
  }
})

/** As WCAG 2 reckons it. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
