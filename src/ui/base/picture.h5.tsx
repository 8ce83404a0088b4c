import type { PictureProps } from './picture'

/** A picture; pressed on for long, a phone's browser offers to keep it. */
export function Picture({ address, label, className }: PictureProps) {
  return <img className={className} src={address} alt={label} />
}
