import { View } from '@tarojs/components'
import { reportedPlaces } from '@/policy'
import type { ReportedFact } from '@/policy'
import { Card, Heading, Sources, Txt } from '@/ui'
import { amounts, amountWords, policies as words, tiers } from '@/ui/text'

/** What others report of years without a notice here: not seen, and nothing is reckoned with it. */
export function ReportedCard() {
  const years = reportedPlaces()
  if (years.length === 0) return null
  return (
    <Card title={words.reportedTitle}>
      <View className="open-years">
        <Txt block>{words.reportedLead}</Txt>
        {years.map(({ jurisdiction, place, benefitYear, facts }) => (
          <View key={`${jurisdiction} ${benefitYear}`} className="reported-year">
            <Heading level={3}>{words.reportedYear(place, benefitYear)}</Heading>
            <View>
              {facts.map((fact) => (
                <Txt key={fact.basis.says} block>
                  {factWords(fact)}
                </Txt>
              ))}
            </View>
            <Sources sources={facts.map(({ basis }) => basis)} atFirst={1} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function factWords(fact: ReportedFact): string {
  const { prefix } = amountWords({ certainty: 'estimate', source: fact.basis.certainty })
  const name = fact.what === 'premium' ? words.reportedPremium(tiers[fact.tier]) : words.reportedSubsidy
  return words.reportedFact(name, prefix, amounts.amount(fact.fen))
}
