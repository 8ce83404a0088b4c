/** A browser has no pay dialog; no cashier is offered there. */
import type { CashierPorts } from '@/operator'

export const payDialog: CashierPorts['payDialog'] = () => Promise.resolve('cancelled')
