/** What a text is expected to be read as, written by hand from the text: facts in codes, no sentence of it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeReading } from '@/notice/reading'

/**
 * A plain value has to be read, and `null` must not be. `either`: each of these is right, `null` among them that nothing is
 * read. `askable`: a careful person would ask as well, so that a doubt is as good as the value.
 */
export type ExpectedValue = { either: unknown[] } | { askable: unknown } | string | number | boolean | object | null

/**
 * One entry of a list, by the names of the contract; what is not named must not be read. `askable`: the whole entry may be asked
 * about, or passed over.
 */
export type ExpectedEntry = Record<string, ExpectedValue> & { askable?: boolean }

export const LISTS = ['premiums', 'fiscalSubsidies', 'windows', 'subsidies', 'specialGroups'] as const
export const RECORDS = ['cover', 'waiting', 'bonus'] as const
export const SINGLES = ['number', 'title', 'issuer', 'issuedOn', 'region', 'benefitYear'] as const
export const NAMES = ['channels', 'hotlines'] as const

export type ListField = (typeof LISTS)[number]
export type RecordField = (typeof RECORDS)[number]
export type SingleField = (typeof SINGLES)[number]
export type NamesField = (typeof NAMES)[number]
export type Field = ListField | RecordField | SingleField | NamesField

/** A field that is not named must stay open; but `title`, `issuer` and `channels` are then not looked at. */
export type ExpectedFields = { [Key in ListField]?: ExpectedEntry[] } & {
  [Key in RecordField]?: Record<string, ExpectedValue>
} & { [Key in SingleField | NamesField]?: ExpectedValue }

/** What a text is about, where that is asked. */
export interface ExpectedSubject {
  subject: NoticeReading['subject']
  about?: string
}

/** A short text that shows one way of putting things. */
export interface Passage extends Partial<ExpectedSubject> {
  pattern: string
  text: string
  /** Known beforehand, as a caller may know it. */
  region?: string
  expected: ExpectedFields
}

const FOLDER = join(__dirname, 'expected')

/** The expected fields of a text by its file name without the ending; `null`: none are written down. */
export function expectedOf(name: string): ExpectedFields | null {
  const file = join(FOLDER, `${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExpectedFields) : null
}

export function passagesIn(file: string): Passage[] {
  return JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Passage[]
}
