import type { Assessment } from '@/calculator'
import type { Member } from '@/household'
import { PaymentError } from '@/payment'
import { payments } from '@/app/services'
import { recordUrl, statusUrl } from '@/app/payments'
import { leaveBy, open } from '@/app/navigation'

/**
 * Opens the page that writes a payment down which was made without this app; nothing is while another day is looked at.
 * Where one is kept already, as from a day that is still ahead on a clock that was put back, it opens that one.
 */
export function paidAlready({ id, region }: Member, assessment: Assessment, inPreview: () => void): void {
  try {
    leaveBy(() => open(recordUrl(payments.quote([{ memberId: id, region, assessment }]))))
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error
    const { code, data } = error.fault
    if (code === 'preview-on') inPreview()
    else if ((code === 'under-way' || code === 'already-paid') && data.id !== undefined)
      open(statusUrl({ id: data.id }))
    else throw error
  }
}
