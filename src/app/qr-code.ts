/** A text as a QR code. For flows alone, as it brings a library along. */
import qrcode from 'qrcode-generator'

/** Dark squares beside each other: the row `y`, from the column `x` on. */
export interface QrRun {
  x: number
  y: number
  length: number
}

export interface QrCode {
  /** Squares on each side, without the margin that readers need: `QR_MARGIN`. */
  size: number
  runs: readonly QrRun[]
}

/** Squares that have to stay light around a code. */
export const QR_MARGIN = 4

/** Reads when up to 15 % of it is damaged. `text`: in ASCII, as addresses are. Throws where it is longer than 2,331 characters. */
export function qrCodeOf(text: string): QrCode {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const rows = Array.from({ length: size }, (_, y) => y)
  return { size, runs: rows.flatMap((y) => runsOf((x) => code.isDark(y, x), y, size)) }
}

function runsOf(isDark: (x: number) => boolean, y: number, size: number): QrRun[] {
  const runs: QrRun[] = []
  for (let x = 0; x < size; x += 1) {
    if (!isDark(x)) continue
    const last = runs[runs.length - 1]
    if (last && last.x + last.length === x) last.length += 1
    else runs.push({ x, y, length: 1 })
  }
  return runs
}

/** The code as a drawing that an image shows, margin and all, black on white. */
export function qrImageOf(text: string): string {
  const { size, runs } = qrCodeOf(text)
  const side = size + 2 * QR_MARGIN
  const path = runs.map(({ x, y, length }) => `M${x + QR_MARGIN} ${y + QR_MARGIN}h${length}v1h-${length}z`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
