import { View } from '@tarojs/components'
import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/base/icon'
import { Txt } from '@/ui/base/txt'
import './field.scss'

interface Props {
  id: string
  /** Seen; the control below has it as its name. */
  label?: string
  hint?: string
  error?: string | undefined
  children: ReactNode
}

/** Where it says what is wrong with the field around; empty: nothing is. */
const WrongBy = createContext('')

/** What belongs to a field: its label, a hint, and what is wrong with it, in the words of the summary above. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <View id={id} className={error === undefined ? 'field' : 'field field--wrong'}>
      {/* The control below says it: heard, it would come twice. */}
      {label === undefined ? null : (
        <View ariaHidden>
          <Txt block strong>
            {label}
          </Txt>
        </View>
      )}
      {hint === undefined ? null : (
        <View id={hintId(id)}>
          <Txt block size="note" tone="second">
            {hint}
          </Txt>
        </View>
      )}
      {error === undefined ? null : (
        <View id={errorId(id)} className="field__error">
          <Icon name="alert" className="field__mark" />
          <Txt tone="red" strong className="field__says">
            {error}
          </Txt>
        </View>
      )}
      <WrongBy.Provider value={error === undefined ? '' : errorId(id)}>{children}</WrongBy.Provider>
    </View>
  )
}

/** For a group of choices in a field: the id of what says that they are wrong; empty: they are not. */
export function useWrongBy(): string {
  return useContext(WrongBy)
}

function hintId(id: string): string {
  return `${id}-hint`
}

function errorId(id: string): string {
  return `${id}-error`
}

/** The texts that explain a field, for `describedBy`. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint !== undefined && hintId(id), error !== undefined && errorId(id)].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}
