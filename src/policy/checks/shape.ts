/** Whether a file has the shape that a schema asks for. */
import * as v from 'valibot'
import { finding, type Finding, type PathKey } from './problem'

/** The content as the schema reads it, or everything the schema refuses. */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  content: unknown
): { data: T; findings: [] } | { data: undefined; findings: Finding[] } {
  const result = v.safeParse(schema, content)
  if (result.success) return { data: result.output, findings: [] }
  return {
    data: undefined,
    findings: result.issues.map(({ path, message }) =>
      finding(
        (path ?? []).map(({ key }) => key as PathKey),
        message
      )
    )
  }
}
