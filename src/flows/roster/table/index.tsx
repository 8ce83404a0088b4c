import { View } from '@tarojs/components'
import { useState } from 'react'
import { chooseFile, household, savesFiles } from '@/app/services'
import { countByFilter, filterOf, MEMBER_FILTERS } from '@/app/member-filter'
import type { MemberFilter } from '@/app/member-filter'
import { csvFile, pastedTable } from '@/app/roster/csv'
import { tableOf } from '@/app/roster/table'
import { replaceBy } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { ToldNotice } from '@/app/screen/told'
import type { Told } from '@/app/screen/told'
import { useFamily } from '@/app/use-family'
import { copied, savedAsFile } from '@/app/taking-along'
import { useStore } from '@/app/use-store'
import { Button, ChooseOne, Empty, Heading, Txt } from '@/ui'
import { home, paged, roster as words } from '@/ui/text'

/** A phone that has no files to choose has none to keep, and some browsers swallow what is downloaded. */
const takesFiles = savesFiles && chooseFile !== null

/** Everybody, or those of a filter, as a table for a computer. */
function Table() {
  const people = useStore(household.store, (state) => state.members.length)
  const today = useStore(household.days, (days) => days.asOf)
  const family = useFamily()
  const [filter, setFilter] = useState<MemberFilter>('all')
  const [told, setTold] = useState<Told | null>(null)
  if (people === 0) {
    return (
      <Screen title={words.tableTitle} foot={<Button onPress={() => replaceBy(routes.roster)}>{words.title}</Button>}>
        <Empty title={words.nobodyTitle}>{words.nobodySays}</Empty>
      </Screen>
    )
  }
  // The same page goes on once it is known, so the keyboard stays where it is.
  if (family === null) {
    return (
      <Screen title={words.tableTitle}>
        <Heading>{words.tableTitle}</Heading>
        <View role="status">{paged.working(people)}</View>
      </Screen>
    )
  }

  const counts = countByFilter(family)
  const chosen = filter === 'all' ? family : family.filter((status) => filterOf(status) === filter)
  const save = () => void savedAsFile(`buduanbao-${today}.csv`, csvFile(tableOf(chosen)), words).then(setTold)
  const copy = () => void copied(pastedTable(tableOf(chosen)), words).then(setTold)

  return (
    <Screen
      title={words.tableTitle}
      foot={
        <>
          {takesFiles ? <Button onPress={save}>{words.save}</Button> : null}
          <Button kind={takesFiles ? 'plain' : 'primary'} onPress={copy}>
            {words.copy}
          </Button>
        </>
      }
    >
      <Heading>{words.tableTitle}</Heading>
      <Txt block tone="second">
        {words.tableLead(chosen.length)}
      </Txt>
      {told ? <ToldNotice told={told} /> : null}
      <ChooseOne
        short
        label={home.list.filter}
        name="table-filter"
        options={MEMBER_FILTERS.filter((one) => counts[one] > 0).map((one) => ({
          value: one,
          label: `${home.list.filters[one]} ${counts[one]}`
        }))}
        value={filter}
        onChange={setFilter}
      />
      <Txt block>{words.tableHolds}</Txt>
      <Txt block tone="second">
        {words.tablePrivacy}
      </Txt>
    </Screen>
  )
}

export default guarded(Table)

definePageConfig({ navigationBarTitleText: '导出表格' })
