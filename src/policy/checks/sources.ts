/** Whether every figure names a notice that the file lists, and every listed notice is used. */
import type { Policy } from '@/policy/schema'
import { finding, type Finding, type PathKey } from './problem'

export function checkSources(policy: Policy): Finding[] {
  return [...checkCitations(policy), ...checkOwnNotice(policy)]
}

/** The same of any file that lists its notices. */
export function checkCitations(file: { notices: Policy['notices'] }): Finding[] {
  const listed = file.notices.map(({ number }) => number)
  const citations = [...citationsIn(file, [])]
  const cited = new Set(citations.map(({ notice }) => notice))
  return [
    ...citations
      .filter(({ notice }) => !listed.includes(notice))
      .map(({ notice, keys }) => finding([...keys, 'notice'], `${notice} is not among the notices of this file`)),
    ...listed.flatMap((number, i) => {
      if (listed.indexOf(number) < i) return finding(['notices', i, 'number'], `${number} is listed twice`)
      return cited.has(number) ? [] : finding(['notices', i, 'number'], `nothing in this file cites ${number}`)
    })
  ]
}

/** The calculator reads the policy's own notice in one place, the app in another: they have to agree. */
function checkOwnNotice(policy: Policy): Finding[] {
  if (policy.kind === 'national') return []
  const { number, issuedOn, effectiveTo } = policy.notice
  const own = policy.notices.find((notice) => notice.number === number)
  if (!own) return [finding(['notice', 'number'], `${number} is not among the notices of this file`)]
  const findings: Finding[] = []
  if (own.issuedOn !== issuedOn) findings.push(finding(['notice', 'issuedOn'], 'differs from the listed notice'))
  if (own.effectiveTo !== effectiveTo)
    findings.push(finding(['notice', 'effectiveTo'], 'differs from the listed notice'))
  return findings
}

interface Citation {
  notice: string
  keys: PathKey[]
}

function* citationsIn(value: unknown, keys: PathKey[]): Generator<Citation> {
  if (typeof value !== 'object' || value === null) return
  if ('notice' in value && 'clause' in value && typeof value.notice === 'string') yield { notice: value.notice, keys }
  for (const [key, inner] of Object.entries(value)) {
    yield* citationsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key])
  }
}
