/** Whether the regions form a tree, each code once, each parent before its children; and whether the usual window can be. */
import { realCodes } from '@/policy/regions'
import type { RegionsFile } from '@/policy/schema'
import { finding, type Finding } from './problem'

export function checkTree(file: RegionsFile): Finding[] {
  const {
    regions,
    seasonStart,
    successors,
    usualWindow: { opensOn, closesOn }
  } = file
  const seen = new Set<string>()
  const order = seasonStart <= opensOn && opensOn <= closesOn
  const usual = order
    ? []
    : [finding(['usualWindow'], `${opensOn} to ${closesOn} does not lie in one season, which starts on ${seasonStart}`)]
  const tree = regions.flatMap(({ code, parent }, i) => {
    const findings: Finding[] = []
    if (seen.has(code)) findings.push(finding(['regions', i, 'code'], `${code} is listed twice`))
    if (parent !== null && !seen.has(parent)) {
      findings.push(finding(['regions', i, 'parent'], `${parent} is not listed before it`))
    }
    seen.add(code)
    return findings
  })
  const real = realCodes(file)
  const followed = successors.flatMap(({ code, to }, i) => [
    ...(real.has(code) ? [finding(['successors', i, 'code'], `${code} is a code of today`)] : []),
    ...to.flatMap((next, j) =>
      real.has(next) ? [] : [finding(['successors', i, 'to', j], `${next} is no code of today`)]
    )
  ])
  return [...usual, ...tree, ...followed]
}
