/** Writes the JSON Schemas that editors use for the files below policies/. What they cannot say, policies-check does. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import {
  basisSchema,
  identitiesSchema,
  mechanismSchema,
  placesSchema,
  plausibleSchema,
  policySchema,
  regionsSchema,
  reportedFactsSchema
} from '@/policy/schema'

// A real date, for one, is a check in code, which JSON Schema has no word for.
const config = { errorMode: 'ignore' } as const

write('policy', toJsonSchema(policySchema, { ...config, definitions: { basis: basisSchema } }))
write('mechanism', toJsonSchema(mechanismSchema, { ...config, definitions: { basis: basisSchema } }))
write('reported-facts', toJsonSchema(reportedFactsSchema, config))
write('identities', toJsonSchema(identitiesSchema, config))
write('places', toJsonSchema(placesSchema, config))
write('plausible', toJsonSchema(plausibleSchema, config))
write('regions', toJsonSchema(regionsSchema, config))

function write(name: string, schema: object): void {
  writeFileSync(`policies/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
