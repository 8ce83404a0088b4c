import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/base/heading'
import { useModal } from '@/ui/base/use-modal'
import { common } from '@/ui/text'
import { Button } from './button'
import './sheet.scss'

interface Props {
  title: string
  children: ReactNode
  onClose: () => void
  /** Instead of the one button that closes. */
  actions?: ReactNode
  /** In the middle, for a question; else a sheet that rises from the bottom. */
  centred?: boolean
}

/**
 * What opens above a page: said to be a dialog, named by its title, closed by its button, by the
 * ground behind it and by Escape. The keyboard stays inside, and goes back to where it came from.
 */
export function Sheet({ title, children, onClose, actions, centred }: Props) {
  const box = useModal(onClose)
  return (
    <View className={`sheet ${centred ? 'sheet--centred' : ''}`}>
      <View className="sheet__mask" ariaHidden catchMove onClick={onClose} />
      <View className="sheet__box" ref={box} role="dialog" ariaModal ariaLabel={title} tabIndex={-1}>
        {/* A stop for the keyboard: what is longer than the screen has to be scrolled by it as well. */}
        <View className="sheet__inner" tabIndex={0}>
          <Heading level={2} className="sheet__title">
            {title}
          </Heading>
          {children}
        </View>
        <View className="sheet__foot">
          {actions ?? (
            <Button kind="plain" onPress={onClose}>
              {common.close}
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}

interface DialogProps {
  title: string
  children: ReactNode
  confirm: string
  /** Instead of the usual word. */
  cancel?: string
  danger?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** A question that has to be answered before anything happens. */
export function Dialog({ title, children, confirm, cancel = common.cancel, danger, onConfirm, onCancel }: DialogProps) {
  return (
    <Sheet
      title={title}
      centred
      onClose={onCancel}
      actions={
        <View className="sheet__pair">
          <Button kind="plain" onPress={onCancel}>
            {cancel}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirm}
          </Button>
        </View>
      }
    >
      {children}
    </Sheet>
  )
}
