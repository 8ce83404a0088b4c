import { Image } from '@tarojs/components'

export interface PictureProps {
  address: string
  /** All that can be read on it. */
  label: string
  className?: string
}

/** A picture as wide as there is room for; pressed on for long, WeChat offers to keep it or send it on. */
export function Picture({ address, label, className }: PictureProps) {
  return (
    <Image
      {...(className !== undefined && { className })}
      src={address}
      mode="widthFix"
      showMenuByLongpress
      role="img"
      ariaLabel={label}
    />
  )
}
