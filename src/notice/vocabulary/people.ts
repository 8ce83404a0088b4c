/** Groups of people by the names that notices give them. The first pattern that fits counts. */
import type { Identity } from '@/calculator'
import type { People } from '../findings/finding'

const MONITORED: readonly Identity[] = ['unstable-out-of-poverty', 'poverty-risk', 'sudden-hardship']

const identities = (...ids: Identity[]): People['who'] => ({ identities: ids })

export const PEOPLE: readonly { names: string; who: People['who'] }[] = [
  { names: '农村[一1](?:类)?[、和及至-]?[二2]类低保(?:对象|人员|户)?', who: identities('rural-subsistence-1-2') },
  { names: '农村[三3](?:类)?[、和及至-]?[四4]类低保(?:对象|人员|户)?', who: identities('rural-subsistence-3-4') },
  { names: '(?:城市|城镇)全额低保(?:对象|人员|户)?', who: identities('urban-subsistence-full') },
  { names: '(?:城市|城镇)差额低保(?:对象|人员|户)?', who: identities('urban-subsistence-partial') },
  { names: '(?:低保|最低生活保障)边缘(?:家庭|户)?(?:成员|对象|人口|人员)?', who: identities('subsistence-margin') },
  {
    names: '(?:城乡|农村|城市)?(?:低保|最低生活保障)(?:对象|人员|户|家庭成员|家庭|人口)?(?!金|标准|线)',
    who: identities('subsistence')
  },
  {
    names: '特困供养(?:人员|对象)?|(?:城乡)?特困(?:人员|对象|户|群众|人群)|特困|五保(?:户|对象|人员|供养对象)',
    who: identities('extreme-hardship')
  },
  { names: '事实无人抚养(?:儿童)?', who: identities('unattended-child') },
  { names: '(?:城乡)?孤儿', who: identities('orphan') },
  {
    names:
      '(?:城乡)?重度(?:（[^（）]{1,10}）)?残疾(?:人员|人)?(?:（[^（）]{0,4}[一二12][^（）]{0,8}级[^（）]{0,4}）)?|[一1](?:级)?[、和及-][二2]级(?:重度)?残疾(?:人员|人)?|重残(?:人员|对象|人)?',
    who: identities('severe-disability')
  },
  { names: '返贫致贫(?:人口|户|人员|对象)?', who: identities('returned-to-poverty') },
  { names: '脱贫不稳定(?:户|人口|人员)?', who: identities('unstable-out-of-poverty') },
  { names: '边缘易致贫(?:户|人口|人员)?', who: identities('poverty-risk') },
  { names: '突发严重困难(?:户|人口|人员|家庭)?', who: identities('sudden-hardship') },
  {
    names:
      '(?:纳入)?(?:农村)?(?:防止返贫|防返贫|易返贫致贫|返贫)(?:动态)?(?:监测(?:对象|人口|户|帮扶对象)|人口)|监测(?:对象|户|人口)|三类(?:户|人员|监测对象)',
    who: { identities: MONITORED }
  },
  { names: '稳定脱贫(?:人员|人口|户)', who: identities('stable-out-of-poverty') },
  { names: '在乡复员军人', who: identities('rural-demobilised-veteran') },
  { names: '三属(?=[、，按参和及给）]|人员|对象)', who: identities('bereaved-three') },
  { names: '(?:享受国家定期抚恤补助的)?(?:重点)?优抚对象', who: identities('entitled-group') },
  { names: '(?:民政部门建档的)?其他特殊困难人员', who: identities('other-civil-hardship') },
  { names: '因病致贫(?:重病)?(?:患者|人员|家庭患者)', who: identities('illness-poverty') },
  { names: '计划生育奖励扶助(?:人员|对象)', who: identities('family-planning-reward') },
  { names: '计划生育特别扶助(?:人员|对象)的?残疾子女', who: identities('family-planning-disabled-child') },
  { names: '计划生育特别扶助(?:人员|对象|家庭)', who: identities('family-planning-special') },
  { names: '计划生育手术并发症(?:人员|对象)?', who: identities('family-planning-surgery') },
  {
    names: '(?:其他|其余|普通|一般|非学生)(?:城乡|参保)?(?:居民|人员|群体|人群)|成年居民|非在校居民|成人居民',
    who: { group: 'other' }
  },
  {
    names:
      '(?:全日制|在校|在[\\u4e00-\\u9fa5]{0,2}|新入学|新录取)?(?:大中专|高校|高等学校|大专|普通高校|大学|中专)(?:院校|学校)?(?:在校)?(?:本专科)?(?:学生|新生|生)|大学新生|研究生|入学新生|大一新生',
    who: { group: 'university' }
  },
  {
    names:
      '(?:在校|中小学|中小学在校|各类|全日制)?(?:学生|在校生)(?:和|及|、|与)?(?:学龄前)?(?:儿童|少年儿童|少儿|幼儿)?|中小学生|在园幼儿|学生儿童',
    who: { group: 'student' }
  },
  {
    names:
      '老年(?:居民|人)|\\d{2}(?:周)?岁(?:及|（含）|以)?(?:以)?[上下](?:的)?(?:老人|老年人|人员|居民)?|未成年(?:人|居民)|少年儿童|(?:学龄前)?儿童|婴幼儿|成年人',
    who: { group: null }
  },
  {
    names: '(?:全体|广大|所有)?(?:城乡|参保)居民(?!基本|医|大病|养老)|居民(?=每人|个人(?!缴费标准)|每年)',
    who: { group: 'all' }
  }
]
