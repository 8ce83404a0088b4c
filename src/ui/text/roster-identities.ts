/** How lists name identities: by which words, whom each of them can mean, and whether it can mean nobody else. */
import type { Identity } from '@/calculator'

export interface IdentityWord {
  /** A pattern of the whole word, which has no spaces, brackets or quotation marks left in it. */
  names: string
  /** The identities that it can mean; empty: none that there is. */
  means: readonly Identity[]
  /** Whether nothing else is called so: only then is it taken without asking. */
  isSure: boolean
  /** Whether a sort of student may be meant, which some rules tell apart and a list does not. */
  mayBeStudent?: boolean
}

const sure = (names: string, ...means: Identity[]): IdentityWord => ({ names, means, isSure: true })
const asks = (names: string, ...means: Identity[]): IdentityWord => ({ names, means, isSure: false })

const PEOPLE = '(?:对象|人员|人口|家庭成员|家庭|户|人)?'
const SORT = '(?:视力|听力|言语|语言|肢体|智力|精神|多重)'
const SORT_OR_SHORT = `(?:${SORT}|[视听肢智])?`
const SEVERE = '(?:[一1]级?[、和至~-][二2]级|(?:II?|[一二12])级)'
const LIGHT = '(?:[三3]级?[、和至~-][四4]级|(?:III|IV|[三四34])级)'
const DISABLED = '残疾?(?:人员|人证|人|证)?'
const SUBSISTENCE = '(?:低保|最低生活保障)'
const FIRST_CLASSES = '(?:[一1]类?[、和至~-][二2]|[一二12])类'
const LAST_CLASSES = '(?:[三3]类?[、和至~-][四4]|[三四34])类'
const TOWN = '(?:城市|城镇)'

const MONITORED: readonly Identity[] = ['unstable-out-of-poverty', 'poverty-risk', 'sudden-hardship']
const OUT_OF_POVERTY: readonly Identity[] = ['stable-out-of-poverty', 'unstable-out-of-poverty']

/** The first that fits counts. */
export const identityWords: readonly IdentityWord[] = [
  sure(
    `(?:农村)?特困供养${PEOPLE}|(?:农村|城市|城乡)?特困(?:人员|对象)?|五保(?:老人|供养)?${PEOPLE}`,
    'extreme-hardship'
  ),
  asks('特困(?:户|家庭|群众|职工)', 'extreme-hardship'),
  asks('(?:集中|分散)供养(?:人员|对象)?', 'extreme-hardship', 'orphan'),
  sure('(?:城乡)?孤儿', 'orphan'),
  sure('事实无人抚养(?:儿童)?|事实孤儿', 'unattended-child'),
  asks('困境儿童|困境未成年人', 'orphan', 'unattended-child'),

  asks('(?:伤残|残疾)军人|伤残人民警察', 'entitled-group'),
  sure(
    [
      `重度?${SORT_OR_SHORT}残疾?${PEOPLE}(?:${SEVERE})?`,
      `${SEVERE}(?:重度)?${SORT_OR_SHORT}${DISABLED}`,
      `${SORT_OR_SHORT}${DISABLED}(?:等级|级别)?${SEVERE}`,
      `${SORT}${SEVERE}(?:${DISABLED})?`
    ].join('|'),
    'severe-disability'
  ),
  sure(
    [
      `(?:[轻中]度?|非重度)${SORT_OR_SHORT}${DISABLED}`,
      `${LIGHT}${SORT_OR_SHORT}${DISABLED}`,
      `${SORT_OR_SHORT}${DISABLED}(?:等级|级别)?${LIGHT}`,
      `${SORT}${LIGHT}(?:${DISABLED})?`
    ].join('|')
  ),
  asks(`[有持]?(?:证)?${SORT_OR_SHORT}${DISABLED}[一二12]?|残疾(?:户|家庭)|伤残|${SORT}障碍`, 'severe-disability'),

  sure(`${SUBSISTENCE}边缘${PEOPLE}|低边${PEOPLE}`, 'subsistence-margin'),
  sure(`农村${FIRST_CLASSES}${SUBSISTENCE}${PEOPLE}|农村${SUBSISTENCE}${FIRST_CLASSES}`, 'rural-subsistence-1-2'),
  sure(`农村${LAST_CLASSES}${SUBSISTENCE}${PEOPLE}|农村${SUBSISTENCE}${LAST_CLASSES}`, 'rural-subsistence-3-4'),
  sure(`${TOWN}全额${SUBSISTENCE}${PEOPLE}|${TOWN}${SUBSISTENCE}全额`, 'urban-subsistence-full'),
  sure(`${TOWN}差额${SUBSISTENCE}${PEOPLE}|${TOWN}${SUBSISTENCE}差额`, 'urban-subsistence-partial'),
  sure(
    `农村${SUBSISTENCE}${PEOPLE}|${SUBSISTENCE}${PEOPLE}农村|农低保?`,
    'rural-subsistence-1-2',
    'rural-subsistence-3-4'
  ),
  sure(
    `${TOWN}${SUBSISTENCE}${PEOPLE}|${SUBSISTENCE}${PEOPLE}${TOWN}|城低保?`,
    'urban-subsistence-full',
    'urban-subsistence-partial'
  ),
  sure(
    [
      `(?:享受|城乡|[领吃])?${SUBSISTENCE}(?:金|证|${PEOPLE})`,
      `(?:[一二三四1-4]类|[ABCD]类|全额|差额)${SUBSISTENCE}${PEOPLE}`,
      `${SUBSISTENCE}(?:[一二三四1-4]类|[ABCD]类|全额|差额)`
    ].join('|'),
    'subsistence'
  ),
  asks(`低收入${PEOPLE}`, 'subsistence', 'subsistence-margin'),
  asks(`边缘${PEOPLE}`, 'subsistence-margin', 'poverty-risk'),

  sure(`返贫致贫${PEOPLE}`, 'returned-to-poverty'),
  asks(`(?:易?返贫|致贫)${PEOPLE}`, 'returned-to-poverty', ...MONITORED),
  sure(`脱贫不稳定?${PEOPLE}|不稳定脱贫${PEOPLE}`, 'unstable-out-of-poverty'),
  sure(`边缘易致贫${PEOPLE}|易致贫${PEOPLE}`, 'poverty-risk'),
  sure(`突发严重困难${PEOPLE}`, 'sudden-hardship'),
  asks(`突发困难${PEOPLE}|突困户?`, 'sudden-hardship'),
  asks(
    '(?:农村)?(?:防止?返贫|易返贫致贫|返贫)?(?:动态)?监测(?:帮扶)?(?:对象|人员|人口|户|家庭)?|防返贫|三类(?:监测)?(?:对象|人员|人群|户)',
    ...MONITORED
  ),
  sure(`稳定脱贫${PEOPLE}|脱贫稳定${PEOPLE}`, 'stable-out-of-poverty'),
  asks(`(?:已|未)?脱贫(?:享受政策)?${PEOPLE}`, ...OUT_OF_POVERTY),
  asks(
    `建档立卡(?:贫困)?${PEOPLE}|建档|建卡${PEOPLE}|贫困${PEOPLE}`,
    ...OUT_OF_POVERTY,
    'returned-to-poverty',
    'poverty-risk'
  ),
  asks(
    '(?:特殊|生活|经济|家庭)?困难(?:群众|职工|学生|对象|人员|人口|家庭|户)?',
    'extreme-hardship',
    'subsistence',
    'subsistence-margin',
    'sudden-hardship',
    'other-civil-hardship'
  ),
  sure('其他特殊困难(?:人员)?', 'other-civil-hardship'),
  sure('因病致贫重病患者', 'illness-poverty'),
  asks(`因病致贫${PEOPLE}|(?:大|重)病(?:患者|人员|户|人)?`, 'illness-poverty'),

  sure('在乡复员军人', 'rural-demobilised-veteran'),
  sure('三属|烈士(?:遗属|家属)|烈属|因公牺牲军人遗属|病故军人遗属', 'bereaved-three'),
  asks('军烈属|军属', 'bereaved-three'),
  asks(
    '(?:重点)?优抚(?:对象|人员)?|(?:退役|退伍|复员|转业|参战|参试)(?:军人|人员|老兵)?|老兵|军人',
    'entitled-group',
    'rural-demobilised-veteran',
    'bereaved-three'
  ),

  sure('(?:计划生育|计生)(?:奖励扶助|奖扶)(?:人员|对象)?', 'family-planning-reward'),
  sure('(?:计划生育|计生)?(?:特别扶助|特扶)(?:人员|对象)?的?残疾子女', 'family-planning-disabled-child'),
  sure('(?:计划生育|计生)(?:特别扶助|特扶)(?:人员|对象|家庭)?', 'family-planning-special'),
  sure('(?:计划生育|计生)手术并发症(?:人员)?', 'family-planning-surgery'),
  asks('奖励?扶助?(?:人员|对象)?', 'family-planning-reward'),
  asks('特别?扶助?(?:人员|对象)?|失独(?:家庭|老人|父母)?|独生子女(?:死亡|伤残)', 'family-planning-special'),
  asks(
    '计划生育(?:户|家庭)?|计生(?:户|家庭)?|独生子女(?:户|家庭)?|[双二两]女户',
    'family-planning-reward',
    'family-planning-special'
  ),

  sure('(?:在校|在读)?(?:中小学生|小学生|初中生|高中生|中学生)|幼儿园(?:孩子|儿童)?|在园幼儿', 'pupil'),
  {
    names:
      '(?:在校|在读)?(?:学生|大学生|大学新生|大一新生|大专生|中专生|本科生|研究生|中职生|职高生|技校生)|在校|在读|上学|读书|大学|大专|中专',
    means: ['pupil'],
    isSure: false,
    mayBeStudent: true
  }
]
