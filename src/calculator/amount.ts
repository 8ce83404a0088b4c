/** What a resident pays in a window: premium, less subsidy, plus what late payers bear, plus repaid years. */
import type { AmountDue, AmountLine } from './assessment'
import { isInterpreted, isSecondHand, sourceOf } from './certainty'
import type { Caution } from './caution'
import { personalPremium, premiumIn } from './premium'
import type { CivilDate, Resident } from './resident'
import type { Basis, FiscalShare, Premium, Rules } from './rules'
import { subsidyFor, type AppliedSubsidy } from './subsidy'
import { exceptionsFor, type PayWindow } from './window'

/**
 * The amount due for paying on `payOn` in `window`, with `repairYears` repaid years on top, and the
 * cautions it comes with. Integer fen. The total is never negative: no subsidy exceeds the premium it pays.
 *
 * Clauses, as data in `premiums`, `subsidies`, `fiscalShares` and `price` of a window: 甘医保发〔2025〕62号 二(二), 二(三);
 * 湘医保发〔2024〕41号 二(三) to 二(五); Fuling's notice of 2025, 二(一) to 二(四).
 */
export function amountDue(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): { amount: AmountDue; cautions: Caution[] } {
  const { price } = window.terms
  const premium = premiumIn(rules, resident, window)
  const subsidy = price.waiver ? waived(premium, price.waiver) : subsidyFor(rules, resident, window, premium, payOn)
  const share = price.fiscalShare ? fiscalShareOn(rules, payOn) : undefined

  const open = [...subsidy.open]
  if (!price.studentPremium && !price.own && paysAsStudent(rules, resident)) {
    open.push({ code: 'student-premium-not-stated', basis: price.basis, data: {} })
  }
  const [own] = exceptionsFor(rules, window, resident, payOn).flatMap(({ priceBasis }) => priceBasis ?? [])
  const lines: AmountLine[] = [
    {
      kind: 'premium',
      fen: premium.fen,
      ...(own ? { basis: own, figureBasis: premium.basis } : { basis: premium.basis })
    }
  ]
  if (subsidy.line) lines.push(subsidy.line)
  const mayBeLower = open.length > 0 && totalOf(lines) > 0
  if (share) lines.push(shareLine(share, price.basis))
  if (repairYears > 0 && rules.lapse?.repair) {
    lines.push({
      kind: 'repair',
      fen: repairYears * personalPremium(rules, resident, window).fen,
      years: repairYears,
      basis: rules.lapse.repair.basis
    })
  }
  const totalFen = totalOf(lines)
  const bases = [price.basis, ...lines.map(({ basis }) => basis)]
  const personalFen = premium.fen + (subsidy.line?.fen ?? 0)
  return {
    amount: {
      totalFen,
      certainty: certaintyOf(bases, {
        mayBeHigher: share !== undefined,
        mayBeLower,
        readsHigher: subsidy.otherPersonalFens.some((fen) => fen > personalFen),
        mayBeOther: share?.isAssumed === true || subsidy.otherPersonalFens.length > 0
      }),
      otherTotals: subsidy.otherPersonalFens.map((fen) => totalFen - personalFen + fen),
      source: sourceOf(bases),
      tier: premium.tier,
      lines
    },
    cautions: mayBeLower ? [...subsidy.cautions, ...open] : subsidy.cautions
  }
}

function waived(premium: Premium, basis: Basis): AppliedSubsidy {
  return { line: { kind: 'subsidy', fen: 0 - premium.fen, basis }, otherPersonalFens: [], cautions: [], open: [] }
}

/** The clause that makes one pay the share, and beside it where the figure stands. */
function shareLine({ fen, basis }: FiscalShare, payerBasis: Basis): AmountLine {
  const certainty = isSecondHand(payerBasis) ? payerBasis.certainty : 'derived'
  return { kind: 'fiscal-share', fen, basis: { ...payerBasis, certainty }, figureBasis: basis }
}

function totalOf(lines: readonly AmountLine[]): number {
  return lines.reduce((total, { fen }) => total + fen, 0)
}

interface MayBe {
  mayBeHigher: boolean
  mayBeLower: boolean
  /** By another reading the total is higher. */
  readsHigher: boolean
  mayBeOther: boolean
}

function certaintyOf(
  bases: readonly Basis[],
  { mayBeHigher, mayBeLower, readsHigher, mayBeOther }: MayBe
): AmountDue['certainty'] {
  const isEitherWay = (mayBeHigher && (mayBeLower || mayBeOther)) || (mayBeLower && readsHigher)
  if (bases.some(isInterpreted) || isEitherWay) return 'estimate'
  if (mayBeHigher) return 'atLeast'
  if (mayBeLower) return 'atMost'
  return mayBeOther || bases.some(isSecondHand) ? 'estimate' : 'exact'
}

function paysAsStudent({ premiums }: Rules, { student }: Resident): boolean {
  return student !== undefined && premiums.some(({ students }) => students?.includes(student))
}

/**
 * The figure in force on a day is the last one issued by then; before the first one, that is taken for it. Who bears it:
 * 湘医保发〔2024〕41号 二(四), Fuling's notice of 2025, 二(四)3. The figure: 湘医保发〔2024〕41号 二(三), 医保发〔2025〕22号 二.
 * Fen. Throws where the rules have no figure at all.
 */
export function fiscalShareOn(
  { id, fiscalShares }: Pick<Rules, 'id' | 'fiscalShares'>,
  day: CivilDate
): FiscalShare & { isAssumed: boolean } {
  const inForce = fiscalShares.filter(({ from }) => from <= day).pop()
  const share = inForce ?? fiscalShares[0]
  if (!share) throw new Error(`${id} has a price with a fiscal share, and no figure for it`)
  return { ...share, isAssumed: inForce === undefined }
}
