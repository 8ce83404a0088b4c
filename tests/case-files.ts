/** Case files: what a case says, and how an answer is held against it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Case {
  id: string
  request: unknown
  /** Dotted path into the answer -> value; `list[].field` means that one of the entries has that field. */
  expect: Record<string, unknown>
  /** The answer is an error, with a code and a message. Implied by a path that begins with `error.`. */
  expectError?: boolean
  /** Codes of cautions that must not be there. */
  expectAbsent?: string[]
  /** Code of a caution -> what its message or basis must speak of. */
  expectMessage?: Record<string, string | string[]>
}

export const KEYS = ['id', 'request', 'expect', 'expectError', 'expectAbsent', 'expectMessage']
/** The case files of a folder, by name. */
export function caseFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
}

export function casesOf(folder: string, file: string): Case[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[]
}

const step = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null | undefined)?.[key]
const at = (value: unknown, path: string): unknown => (path === '' ? value : path.split('.').reduce(step, value))

/** The values at a path; more than one only below `[]`, of which one has to be the expected value. */
function valuesAt(value: unknown, path: string): unknown[] {
  const split = path.indexOf('[].')
  if (split < 0) return [at(value, path)]
  const entries = at(value, path.slice(0, split))
  return Array.isArray(entries) ? entries.flatMap((entry) => valuesAt(entry, path.slice(split + 3))) : []
}

interface Caution {
  code: string
}
const cautionsOf = (result: unknown): Caution[] => (at(result, 'cautions') as Caution[] | undefined) ?? []

/** A caution's whole text, its dates all written `2025-02-01`. */
function textOf(cautions: Caution[]): string {
  const pad = (digits: string): string => digits.padStart(2, '0')
  return JSON.stringify(cautions).replace(
    /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    (_, year: string, month: string, day: string) => `${year}-${pad(month)}-${pad(day)}`
  )
}

/** Expects of an answer, as JSON, everything that the case says about it. */
export function expectCase(one: Case, result: unknown): void {
  const paths = Object.keys(one.expect)
  const isError = (one.expectError ?? false) || paths.some((path) => path.startsWith('error.'))
  if (isError) {
    expect(result).toEqual({
      error: expect.objectContaining({ code: expect.stringMatching(/./), message: expect.stringMatching(/./) })
    })
  } else {
    expect(result).not.toHaveProperty('error')
  }
  for (const path of paths) {
    const values = valuesAt(result, path)
    if (path.includes('[].')) expect({ [path]: values }).toEqual({ [path]: expect.arrayContaining([one.expect[path]]) })
    else expect({ [path]: values[0] }).toStrictEqual({ [path]: one.expect[path] })
  }
  const codes = cautionsOf(result).map((caution) => caution.code)
  for (const code of one.expectAbsent ?? []) expect(codes).not.toContain(code)
  for (const [code, words] of Object.entries(one.expectMessage ?? {})) {
    const text = textOf(cautionsOf(result).filter((caution) => caution.code === code))
    for (const word of [words].flat()) expect(text).toContain(word)
  }
}
