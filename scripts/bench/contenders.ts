/** Everybody who is asked. The first one is ours. */
import { jsonRulesEngine } from './json-rules-engine'
import { ours } from './ours'
import { publicodes } from './publicodes'
import { zen } from './zen'

export const contenders = [ours, zen, jsonRulesEngine, publicodes]
