import { View } from '@tarojs/components'
import { memo, useMemo, useState } from 'react'
import type { YearStatus } from '@/payment'
import { household } from '@/app/services'
import { Card, Chip, Heading, Icon, Press, SearchField, TextButton, Txt } from '@/ui'
import { common, home, paged as pages, states } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { countByFilter, filterOf, inGroupOrder, MEMBER_FILTERS, membersMatching } from '@/app/member-filter'
import type { MemberFilter } from '@/app/member-filter'
import { yearsOf } from '@/app/member-years'
import type { MemberStatus } from '@/app/member-years'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { useStatuses } from '@/app/use-family'
import { useStore } from '@/app/use-store'
import { otherYearWords, stateWordOf } from '@/app/year-words'
import './member-list.scss'

const words = home.list

interface Props {
  /** `null`: not everybody is worked out yet. Whoever is drawn is. */
  family: readonly MemberStatus[] | null
}

/** Many members as rows, to be searched and filtered, group by group; drawn as far as one has scrolled. */
export function MemberList({ family }: Props) {
  const members = useStore(household.store, (state) => state.members)
  const statusOf = useStatuses()
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<MemberFilter>('all')
  const counts = useMemo(() => family && countByFilter(family), [family])
  const ordered = useMemo(() => inGroupOrder(members), [members])
  const isWaiting = filter !== 'all' && family === null
  const matching = membersMatching(ordered, text)
  const found =
    filter === 'all' ? matching : isWaiting ? [] : matching.filter((member) => filterOf(statusOf(member)) === filter)
  const list = usePaged(found, `${filter} ${text}`)
  const isOnePlace = useMemo(() => members.every(({ region }) => region === members[0]?.region), [members])

  return (
    <>
      <SearchField id="member-search" label={words.search} value={text} onChange={setText} />
      <Filters chosen={filter} counts={counts} people={members.length} onChoose={setFilter} />
      <View role="status" ariaLive="polite" className="member-found">
        {isWaiting
          ? pages.working(members.length)
          : text === ''
            ? found.length === 0
              ? words.none
              : ''
            : words.found(found.length)}
      </View>
      {list.rows.length === 0 ? null : (
        <Card flush>
          <View className="rows" role="list">
            {list.rows.map((member, place) => (
              <View key={member.id} id={rowId(place)} role="listitem">
                {isFirstOfGroup(list.rows, place) ? (
                  <GroupHead name={member.group} people={found.filter(({ group }) => group === member.group).length} />
                ) : null}
                <MemberRow status={statusOf(member)} withPlace={!isOnePlace} />
              </View>
            ))}
          </View>
        </Card>
      )}
      <MoreRows paged={list} idOf={rowId} />
      <View className="member-doors">
        <TextButton onPress={() => open(routes.roster)}>{words.addMany}</TextButton>
        <TextButton onPress={() => open(routes.table)}>{words.table}</TextButton>
      </View>
    </>
  )
}

const rowId = (place: number) => `member-line-${place}`

/** Nobody having one, groups are not spoken of. */
function isFirstOfGroup(rows: readonly { group?: string | undefined }[], place: number): boolean {
  const [group, before] = [rows[place]?.group, rows[place - 1]?.group]
  return place === 0 ? group !== undefined : group !== before
}

function GroupHead({ name, people }: { name: string | undefined; people: number }) {
  return (
    <Heading level={2} className="member-group">
      {words.group(name ?? words.noGroup, people)}
    </Heading>
  )
}

interface FilterProps {
  chosen: MemberFilter
  /** `null`: not known yet. */
  counts: Record<MemberFilter, number> | null
  people: number
  onChoose: (filter: MemberFilter) => void
}

/** What is to be done about them, with how many they are once that is known. */
function Filters({ chosen, counts, people, onChoose }: FilterProps) {
  return (
    <View className="member-filters" role="tablist" ariaLabel={words.filter}>
      {MEMBER_FILTERS.map((filter) => {
        const count = counts?.[filter] ?? (filter === 'all' ? people : null)
        const name = words.filters[filter]
        return (
          <Press
            key={filter}
            role="tab"
            className={filter === chosen ? 'member-filter member-filter--on' : 'member-filter'}
            selected={filter === chosen}
            label={count === null ? name : words.filterSpoken(name, count)}
            onPress={() => onChoose(filter)}
          >
            {count === null ? name : `${name} ${count}`}
          </Press>
        )
      })}
    </View>
  )
}

interface RowProps {
  status: MemberStatus
  withPlace: boolean
}

/** One member in two lines: who, and the one thing to know of the year that counts. */
const MemberRow = memo(function MemberRow({ status, withPlace }: RowProps) {
  const { member } = status
  const [lead] = yearsOf(status)
  const says = lead ? inARow(lead) : status.kind === 'broken' ? home.broken : home.notBorn
  const year = lead ? common.benefitYear(lead.assessment.benefitYear) : ''
  return (
    <Press
      className="member-line"
      label={words.open(member.nickname, lead ? states[stateWordOf(lead)] : '', says)}
      onPress={() => open(`${routes.answer}?member=${member.id}`)}
    >
      <View className="member-line__words">
        <Txt block size="row" strong>
          {member.nickname}
        </Txt>
        <Txt block size="note" tone="second">
          {words.says(says, year, withPlace ? placeName(member.region) : '')}
        </Txt>
      </View>
      {lead ? <Chip state={stateWordOf(lead)} /> : null}
      <Icon name="forward" className="member-line__chevron" />
    </Press>
  )
})

/** Of a season without a notice there is more to say than a row has room for. */
function inARow(year: YearStatus): string {
  return year.state.startsWith('season-') && year.newbornDays === null ? words.noNotice : otherYearWords(year)
}
