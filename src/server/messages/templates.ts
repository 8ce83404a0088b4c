/** The operator's message templates: which kinds of reminder each serves, the page it opens, and the text of each field. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { CivilDate } from '@/calculator'
import { REMINDER_KINDS } from '@/operator/contract'
import { alipayFieldFaults } from '@/server/platforms/alipay-fields'
import type { PlatformMessage, PlatformName } from '@/server/platforms/platform'
import { wechatFieldFaults } from '@/server/platforms/wechat-fields'

const text = v.pipe(v.string(), v.nonEmpty())

/** By the platform's id of each template. `kinds`: the text of each field; {date}, {year}, {month} and {day} are of the day it speaks of. */
const templatesOfPlatform = v.record(
  text,
  v.strictObject({
    page: text,
    kinds: v.record(v.picklist(REMINDER_KINDS), v.record(text, text))
  })
)
const configurationSchema = v.strictObject({
  messages: v.strictObject({ weapp: templatesOfPlatform, alipay: templatesOfPlatform })
})

export type Templates = v.InferOutput<typeof configurationSchema>['messages']

/** Says in sentences what is wrong in the operator's file. */
export class TemplatesError extends Error {
  override readonly name = 'TemplatesError'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

const FAULTS = { weapp: wechatFieldFaults, alipay: alipayFieldFaults } as const
/** The shortest and the longest that a day is written. */
const SAMPLE_DAYS: readonly CivilDate[] = ['2000-01-01', '2000-12-31']

/** Reads the operator's file. Throws TemplatesError, as `parseTemplates` does, also where there is no such file. */
export function readTemplates(file: string): Templates {
  let json: string
  try {
    json = readFileSync(file, 'utf8')
  } catch {
    throw new TemplatesError([`${file} cannot be read; SERVER_CONFIG names another file.`])
  }
  return parseTemplates(json)
}

/** Throws TemplatesError with everything that a platform would refuse later. */
export function parseTemplates(json: string): Templates {
  const { output, issues, success } = v.safeParse(v.pipe(v.string(), v.parseJson(), configurationSchema), json)
  if (!success) {
    throw new TemplatesError(issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`))
  }
  const { messages } = output
  const problems = [...problemsOf('weapp', messages), ...problemsOf('alipay', messages)]
  if (problems.length > 0) throw new TemplatesError(problems)
  return messages
}

function problemsOf(platform: PlatformName, templates: Templates): string[] {
  return Object.entries(templates[platform]).flatMap(([id, { kinds }]) => {
    const names = namesOf(templates, platform, id)
    return Object.entries(kinds).flatMap(([kind, fields]) => {
      const missing = names.filter((name) => fields[name] === undefined).map((name) => `${name} has no text`)
      // What stands in braces after the day was filled in stands for nothing.
      const unfilled = SAMPLE_DAYS.flatMap((day) => Object.values(filledFields(fields, day)))
        .flatMap((value) => value.match(/\{.*?\}/g) ?? [])
        .map((word) => `${word} stands for nothing`)
      const refused = SAMPLE_DAYS.flatMap((day) => FAULTS[platform](filledFields(fields, day)))
      const problems = new Set([...missing, ...unfilled, ...refused])
      return [...problems].map((problem) => `messages.${platform}.${id}.${kind}: ${problem}`)
    })
  })
}

/** The fields that a template has, whatever the kind. */
export function namesOf(templates: Templates, platform: PlatformName, id: string): string[] {
  return [...new Set(Object.values(templates[platform][id]?.kinds ?? {}).flatMap((fields) => Object.keys(fields)))]
}

/** Whether a message of this kind can be sent by this template. */
export function serves(templates: Templates, platform: PlatformName, id: string, kind: string): boolean {
  return fieldsOf(templates, platform, id, kind) !== undefined
}

interface Addressed {
  platform: PlatformName
  user: string
  template: string
  kind: string
  about: CivilDate
}

/** The message to a user about a day; `null`: the operator has no such template any more. */
export function compose(
  templates: Templates,
  { platform, user, template, kind, about }: Addressed
): PlatformMessage | null {
  const fields = fieldsOf(templates, platform, template, kind)
  const page = templates[platform][template]?.page
  return fields === undefined || page === undefined
    ? null
    : { user, template, page, fields: filledFields(fields, about) }
}

function fieldsOf(templates: Templates, platform: PlatformName, id: string, kind: string) {
  const kinds = templates[platform][id]?.kinds ?? {}
  return Object.entries(kinds).find(([name]) => name === kind)?.[1]
}

function filledFields(fields: Readonly<Record<string, string>>, day: CivilDate): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, pattern]) => [name, filled(pattern, day)]))
}

function filled(pattern: string, date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const words: Readonly<Record<string, string>> = {
    date,
    year,
    month: String(Number(month)),
    day: String(Number(day))
  }
  return pattern.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
}
