import { View } from '@tarojs/components'
import { join } from '@/ui/join'
import './icon.scss'

export type IconName =
  | 'family'
  | 'person'
  | 'bell'
  | 'book'
  | 'check'
  | 'back'
  | 'forward'
  | 'search'
  | 'clear'
  | 'place'
  | 'alert'
  | 'info'
  | 'phone'
  | 'state-not-yet-open'
  | 'state-due'
  | 'state-paying'
  | 'state-paid-waiting'
  | 'state-waiting'
  | 'state-covered'
  | 'state-ended'
  | 'state-lapsed'
  | 'state-not-published'

/** A small shape in the colour of the words around it. Never says anything that no word beside it says. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <View className={join('icon', `icon--${name}`, className)} ariaHidden />
}
