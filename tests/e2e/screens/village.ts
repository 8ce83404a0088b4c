/** The screens of whoever looks after more than a family. */
import { keptVillagers } from '../../villagers'
import { press } from './shot'
import type { Shot } from './shot'

const today = '2025-11-01'
const GROUPS = ['河湾组', '坪上组']

/** Of every five one has paid, one lives where there is no notice; two groups, and some of none. */
const village = (count: number) =>
  keptVillagers(count).map((member, index) => ({
    ...member,
    ...(index % 3 < 2 && { group: GROUPS[index % 3] }),
    ...(index % 5 === 1 && { region: '440000' }),
    ...(index % 5 === 2 && { resident: { ...member.resident, history: [{ year: 2026, scheme: 'resident' as const }] } })
  }))

const twelve = { members: village(12) }
const fiveHundred = { members: village(500) }
const list = `张大爷，1948，河湾组，特困人员
李婶 1960 62010219600101123X
王五，64
赵六
小宝 2025-09-01 坪上组`
const draft = {
  'roster-draft': { region: '620102', group: '', text: list.replace('62010219600101123X', '〔号码去掉了〕') }
}

const clerksList = `序号\t姓名\t性别\t出生年月\t组别\t人员类别\t备注
1\t吴一\t男\t1975年3月\t河湾\t残疾\t
2\t陈四\t女\t1981.6\t三组\t低保\t外出务工
3\t韩九\t男\t1955-02-11\t三组\t五保、重残\t
4\t李庄\t女\t75.3\t5队\t\t
5\t周小\t男\t2004年\t5队\t大学生、监测户\t
6\t郑老二\t男\t1948\t坪上\t孤儿\t2023年迁入`
const clerksDraft = { 'roster-draft': { region: '430104', group: '', text: clerksList } }

export const villageShots: Shot[] = [
  { name: 'home-twelve', today, seed: twelve },
  { name: 'home-five-hundred', today, seed: fiveHundred },
  {
    name: 'home-many-found',
    today,
    seed: fiveHundred,
    act: async (screen) => screen.getByRole('searchbox').fill('49')
  },
  { name: 'pay-many', today, route: 'flows/pay/index', seed: twelve },
  { name: 'reminders-many', today: '2025-12-01', route: 'pages/reminders/index', seed: twelve },
  { name: 'reminder-settings-many', today, route: 'flows/reminders/settings/index', seed: twelve },
  { name: 'members-many', today, route: 'flows/settings/members/index', seed: fiveHundred },
  { name: 'roster', today, route: 'flows/roster/index', seed: twelve },
  { name: 'roster-place', today, route: 'flows/roster/index' },
  {
    name: 'roster-error',
    today,
    route: 'flows/roster/index',
    seed: twelve,
    act: press('记下，下一位')
  },
  {
    name: 'roster-kept',
    today,
    route: 'flows/roster/index',
    seed: twelve,
    act: async (screen) => {
      await screen.getByLabel('称呼', { exact: true }).fill('张大爷')
      await screen.getByLabel('出生年份，年').fill('1948')
      await press('记下，下一位')(screen)
    }
  },
  { name: 'roster-preview', today, route: 'flows/roster/index?asOf=2025-10-20', seed: twelve },
  { name: 'roster-paste', today, route: 'flows/roster/paste/index', seed: { ...twelve, ...draft } },
  {
    name: 'roster-paste-error',
    today,
    route: 'flows/roster/paste/index',
    seed: twelve,
    act: press('看看读懂了什么')
  },
  { name: 'roster-check', today, route: 'flows/roster/check/index', seed: { ...twelve, ...draft } },
  { name: 'roster-check-asked', today, route: 'flows/roster/check/index', seed: { ...twelve, ...clerksDraft } },
  {
    name: 'roster-check-kept',
    today,
    route: 'flows/roster/check/index',
    seed: { ...twelve, ...draft },
    act: press(/^记下这/)
  },
  { name: 'groups', today, route: 'flows/roster/groups/index', seed: twelve },
  { name: 'groups-error', today, route: 'flows/roster/groups/index', seed: twelve, act: press('放进这一组') },
  {
    name: 'table',
    today,
    route: 'flows/roster/table/index',
    seed: fiveHundred,
    act: (screen) => screen.getByRole('radio').first().waitFor()
  },
  { name: 'table-saved', today, route: 'flows/roster/table/index', seed: twelve, act: press('存为表格文件') },
  { name: 'table-empty', today, route: 'flows/roster/table/index' }
]
