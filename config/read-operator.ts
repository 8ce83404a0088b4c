/** What the operator filled in: operator.json, or the file that OPERATOR_CONFIG names. An invalid one fails the build. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { require as requireTs } from 'tsx/cjs/api'
import * as v from 'valibot'
import type * as operatorFile from '../src/operator/configuration'

// Taro compiles no TypeScript outside config/.
const { operatorSchema } = requireTs('../src/operator/configuration.ts', __filename) as typeof operatorFile

const ours = path.resolve(__dirname, 'operator.json')

/** Throws an Error that names the file and what is wrong with it. */
export function readOperator(file = process.env.OPERATOR_CONFIG ?? ours): operatorFile.Operator {
  const checked = v.safeParse(operatorSchema, contentOf(file))
  if (checked.success) return checked.output
  const problems = checked.issues.map((issue) => `${v.getDotPath(issue) ?? '$'}: ${issue.message}`)
  throw new Error(`${file} is no operator configuration.\n${problems.join('\n')}`)
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
