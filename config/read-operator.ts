/** What the operator filled in: operator.json, or the file that OPERATOR_CONFIG names. An invalid one fails the build. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { require as requireTs } from 'tsx/cjs/api'
import * as v from 'valibot'
import type * as operatorFile from '../src/operator/configuration'

// Taro compiles no TypeScript outside config/.
const { operatorSchema } = requireTs('../src/operator/configuration.ts', __filename) as typeof operatorFile

const ours = path.resolve(__dirname, 'operator.json')

const theirs = process.env.OPERATOR_CONFIG ?? ours

/** Throws an Error that names the file and what is wrong with it. */
export function readOperator(file = theirs): operatorFile.Operator {
  const checked = v.safeParse(operatorSchema, contentOf(file))
  if (checked.success) return checked.output
  const problems = checked.issues.map((issue) => `${v.getDotPath(issue) ?? '$'}: ${issue.message}`)
  throw new Error(`${file} is no operator configuration.\n${problems.join('\n')}`)
}

/** Where the picture of the mini-program's code is; `null`: there is none. Throws an Error where the file named is not there. */
export function fileOfCode({ miniProgramCode }: operatorFile.Operator, file = theirs): string | null {
  if (miniProgramCode === '') return null
  const code = path.resolve(path.dirname(file), miniProgramCode)
  if (!existsSync(code)) throw new Error(`${file} names ${miniProgramCode}, which is not there.`)
  return code
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
