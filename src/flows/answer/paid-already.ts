import type { Assessment } from '@/calculator'
import type { Member } from '@/household'
import { PaymentError } from '@/payment'
import { payments } from '@/app/services'
import { recordUrl } from '@/app/payments'
import { leaveBy, open } from '@/app/routes'

/** Opens the page that writes a payment down which was made without this app; nothing is while another day is looked at. */
export function paidAlready({ id, region }: Member, assessment: Assessment, inPreview: () => void): void {
  try {
    leaveBy(() => open(recordUrl(payments.quote([{ memberId: id, region, assessment }]))))
  } catch (error) {
    if (!(error instanceof PaymentError && error.code === 'preview-on')) throw error
    inPreview()
  }
}
