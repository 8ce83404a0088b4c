/** Whether the regions form a tree: each code once, each parent listed before its children. */
import type { RegionsFile } from '../schema'
import { finding, type Finding } from './problem'

export function checkTree({ regions }: RegionsFile): Finding[] {
  const seen = new Set<string>()
  return regions.flatMap(({ code, parent }, i) => {
    const findings: Finding[] = []
    if (seen.has(code)) findings.push(finding(['regions', i, 'code'], `${code} is listed twice`))
    if (parent !== null && !seen.has(parent)) {
      findings.push(finding(['regions', i, 'parent'], `${parent} is not listed before it`))
    }
    seen.add(code)
    return findings
  })
}
