/** How sure figures are, and who says so: before an amount, below it, and within a sentence. */
import { isOnlySecondHand, isReceived, saidBy } from '@/calculator'
import type { AmountDue, Basis, HowSure, SaidBy, SaidTogether } from '@/calculator'
import { yuan } from './format'

/** How sure a figure is, by what it rests on. */
export function certaintyWords(basis: Pick<Basis, 'certainty' | 'source'>): { word: string; help: string } {
  return isReceived(basis) ? received : certainties[basis.certainty]
}

const certainties = {
  stated: { word: '写明', help: '通知里写明的' },
  derived: { word: '推算', help: '由通知里的数字推算的' },
  interpreted: { word: '解读', help: '通知没有说死，这里取一种读法' },
  reported: { word: '转述', help: '没有见到通知原文，是别处转述的' },
  entered: { word: '录入', help: '您自己录入的' }
}
const received = { word: '未核对', help: '别人发来的，没有核对过' }

/** Whom an amount is told to: who holds this phone, or whoever sees what they hand on, who has entered and received nothing. */
export type Reader = 'resident' | 'anybody'

/** How an amount that may still be off is written. What is only second-hand is said to be so, never "about". */
export function amountWords(amount: HowSure, reader: Reader = 'resident'): { prefix: string; note: string } {
  const said = secondHand[saidTo(reader, saidBy(amount))]
  const way = ways[isOnlySecondHand(amount) ? 'exact' : amount.certainty]
  const { otherTotals = [] } = amount
  const others = otherTotals.length > 0 ? `也可能是 ${otherTotals.map(yuan).join(' 元或 ')} 元` : ''
  const notes = [said.note, others, way.note].filter((note) => note !== '').join('。')
  return { prefix: `${said.prefix}${way.prefix}`, note: notes === '' ? '' : `${notes}，以税务部门收费页面为准` }
}

/** An amount within a sentence, which goes on before it and after it. */
export function amountInside(amount: AmountDue, reader: Reader = 'resident'): string {
  const said = saidTo(reader, saidBy(amount))
  if (said === 'notice' || said === 'reported') {
    return `${amountWords(amount, reader).prefix} ${yuan(amount.totalFen)} 元`
  }
  const way = ways[isOnlySecondHand(amount) ? 'exact' : amount.certainty].prefix
  return `${way} ${yuan(amount.totalFen)} 元（${inBrackets[said]}）`
}

interface Sum extends Pick<AmountDue, 'totalFen' | 'certainty'> {
  source: SaidTogether
  /** Others say the rest of it. */
  isPartly: boolean
}

/**
 * A sum of several amounts. Before it, where it stands alone, `prefix`: who says so, and which way it may be off. Within a
 * sentence only the `way` goes before it, and who says so goes after it, in `brackets`; empty where the notices do.
 */
export function sumWords({ totalFen, certainty, source, isPartly }: Sum): {
  prefix: string
  way: string
  amount: string
  brackets: string
} {
  const way = ways[certainty].prefix
  const brackets = `${isPartly && source !== 'unchecked' ? '有的' : ''}${inBrackets[source]}`
  return {
    prefix: `${secondHand[source].prefix}${way}`,
    way,
    amount: yuan(totalFen),
    brackets: source === 'notice' ? '' : `（${brackets}）`
  }
}

function saidTo(reader: Reader, said: SaidBy): SaidTogether {
  return reader === 'anybody' && (said === 'entered' || said === 'received') ? 'unchecked' : said
}

/** Before an amount, and in the note below it: who says so. */
const secondHand: Record<SaidTogether, { prefix: string; note: string }> = {
  notice: { prefix: '', note: '' },
  reported: { prefix: '据转述', note: '没有见到通知原文，数字是别处转述的' },
  entered: { prefix: '您录入的', note: '数字是您录入的' },
  received: { prefix: '别人发来的（未核对）', note: '数字是别人发来的，没有核对过' },
  unchecked: { prefix: '未核对的', note: '按一份没有核对过的通知' }
}

/** The same in brackets after an amount. */
const inBrackets: Record<SaidTogether, string> = {
  notice: '',
  reported: '据转述',
  entered: '按您录入的',
  received: '按别人发来的，未核对',
  unchecked: '没有核对过'
}

/** Before or after an amount that may still be off: which way. */
const ways = {
  exact: { prefix: '', note: '' },
  atLeast: { prefix: '至少', note: '实际可能更多' },
  atMost: { prefix: '最多', note: '实际可能更少' },
  estimate: { prefix: '约', note: '实际可能有出入' }
}
