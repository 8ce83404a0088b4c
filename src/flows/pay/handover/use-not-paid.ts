import { useState } from 'react'
import { PaymentError } from '@/payment'
import { payments } from '@/app/services'
import { channelUrl, refusalWords } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { leaveBy, replaceBy } from '@/app/navigation'

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
      setRefused(refusalWords(error.fault))
    }
  }
  return { notPaid, refused }
}
