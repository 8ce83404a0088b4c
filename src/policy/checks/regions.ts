/** Whether the regions form a tree, each code once, each parent before its children; and whether the usual window can be. */
import type { RegionsFile } from '@/policy/schema'
import { finding, type Finding } from './problem'

export function checkTree({ regions, seasonStart, usualWindow: { opensOn, closesOn } }: RegionsFile): Finding[] {
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
  return [...usual, ...tree]
}
