import { useState } from 'react'
import { PaymentError } from '@/payment'
import { payments } from '@/shell'
import { paymentErrors } from '@/ui/text'
import { channelUrl } from '../../shared/payments'
import type { MemberPayment } from '../../shared/payments'
import { leaveBy, replaceBy } from '../../shared/routes'

/** Nothing was paid: on to another channel. `refused`: why that could not be noted. */
export function useNotPaid(list: readonly MemberPayment[]): { notPaid: () => void; refused: string | null } {
  const [refused, setRefused] = useState<string | null>(null)
  const records = list.map(({ record }) => record)
  const notPaid = () => {
    try {
      leaveBy(() => {
        payments.notPaid(records.map(({ id }) => id))
        replaceBy(channelUrl(records))
      })
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      setRefused(paymentErrors[error.code](error.data))
    }
  }
  return { notPaid, refused }
}
