import { View } from '@tarojs/components'
import { costOfSkipping } from '@/policy'
import type { PolicyShelf } from '@/policy'
import { Card, Sources, Txt } from '@/ui'
import { plan as words, yuan } from '@/ui/text'

/** What a stay in hospital can cost in a year without cover, so that the premium saved is not all one sees. */
export function LossCard({ shelf }: { shelf: PolicyShelf }) {
  const { national, local } = costOfSkipping(shelf)
  if (!national) return null
  const sources = [national.basis, ...(local?.shares.map(({ basis }) => basis) ?? [])]
  return (
    <Card title={words.lossTitle}>
      <View className="skip__stay">
        <Txt block strong>
          {words.lossExample(yuan(national.billFen), yuan(national.paidFen))}
        </Txt>
        <Txt block tone="second">
          {words.lossRest}
        </Txt>
        {local ? (
          <View>
            <Txt block>{words.lossLocal(local.benefitYear)}</Txt>
            {local.shares.map(({ hospital, basis }) => (
              <Txt key={hospital} block>
                {basis.says}
              </Txt>
            ))}
          </View>
        ) : null}
        <Sources sources={sources} atFirst={1} />
      </View>
    </Card>
  )
}
