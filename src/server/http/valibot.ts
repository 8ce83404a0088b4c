/** Lets a route say with valibot what it takes, and checks it before the handler runs. */
import type { FastifyInstance, FastifySchemaCompiler, FastifyTypeProvider, RawServerDefault } from 'fastify'
import type { FastifyBaseLogger } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { HttpError } from './errors'

export interface ValibotTypeProvider extends FastifyTypeProvider {
  validator: this['schema'] extends v.GenericSchema ? v.InferOutput<this['schema']> : unknown
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ValibotTypeProvider
>

/** A refusal names the place, never what stood there. */
export const compileValibot: FastifySchemaCompiler<v.GenericSchema> =
  ({ schema, httpPart }) =>
  (data) => {
    const { output, issues, success } = v.safeParse(schema, data, { abortEarly: true })
    if (success) return { value: output }
    const path = [httpPart, v.getDotPath(issues[0])].filter(Boolean).join('.')
    return { error: new HttpError('request-invalid', `${path} is not what the contract says`) }
  }
