import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Option } from '@/ui/base/option'
import { useWrongBy } from './field'
import './choice.scss'

export interface ChoiceOption<T extends string> {
  value: T
  label: string
  aside?: string
  hint?: ReactNode
  /** What belongs to this choice and stands below it. */
  below?: ReactNode
}

interface OneProps<T extends string> {
  /** The question, spoken as the name of the group. */
  label: string
  name: string
  options: readonly ChoiceOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /** Short options stand side by side where there is room. */
  short?: boolean
}

/** One of many, as full-width rows. */
export function ChooseOne<T extends string>({ label, name, options, value, onChange, short }: OneProps<T>) {
  const wrongBy = useWrongBy()
  return (
    <View
      className={short ? 'choice choice--short' : 'choice'}
      role="radiogroup"
      ariaLabel={label}
      {...(wrongBy !== '' && { 'aria-describedby': wrongBy, 'aria-invalid': true })}
    >
      {options.map(({ below, ...option }) => (
        <Fragment key={option.value}>
          <Option
            kind="radio"
            name={name}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
            {...option}
          />
          {below}
        </Fragment>
      ))}
    </View>
  )
}

interface ManyProps<T extends string> {
  label: string
  name: string
  options: readonly ChoiceOption<T>[]
  values: readonly T[]
  onChange: (values: T[]) => void
  /** Short options stand side by side where there is room. */
  short?: boolean
  /** The row that stands for "none of these": tapping it clears the rest, and any other clears it. */
  none?: { label: string; chosen: boolean; onChoose: () => void }
}

/** Any of many, as full-width rows. */
export function ChooseMany<T extends string>({ label, name, options, values, onChange, short, none }: ManyProps<T>) {
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  // Of several boxes none is wrong by itself.
  const wrongBy = useWrongBy()
  return (
    <View
      className={short ? 'choice choice--short' : 'choice'}
      role="group"
      ariaLabel={label}
      {...(wrongBy !== '' && { 'aria-describedby': wrongBy })}
    >
      {options.map(({ below, ...option }) => (
        <Fragment key={option.value}>
          <Option
            kind="checkbox"
            name={name}
            checked={values.includes(option.value)}
            onChoose={() => toggle(option.value)}
            {...option}
          />
          {below}
        </Fragment>
      ))}
      {none ? (
        <Option
          kind="checkbox"
          name={name}
          value="none"
          label={none.label}
          checked={none.chosen}
          onChoose={none.onChoose}
        />
      ) : null}
    </View>
  )
}
