/** The figures that stand on a screen, held against those that the command line prints. */
import { readable } from '@/ui/text'

export interface Figures {
  /** In fen, without sign. */
  fen: Set<number>
  days: Set<number>
  /** `YYYY-MM-DD`, or `MM-DD` where the screen leaves the year out. */
  dates: Set<string>
}

/** Not spoken of again as figures: numbers to call, clauses, and the notice's own words. */
const NO_FIGURES = /1239[36]|12366|〔\d{4}〕\d+号/g

/** The names of what can be tapped or chosen. Asked of the document: by their roles it takes ten times as long. */
export function labels(pattern = /./): string[] {
  const all = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '')
  return all.filter((label) => pattern.test(label))
}

/** What a reader of the screen reads, the names of what can be tapped included. */
export function textShown(): string {
  return [document.body.textContent, ...labels()].join('\n').replace(NO_FIGURES, '')
}

export function figuresIn(text: string): Figures {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...parts]): (string | undefined)[] => parts)
  const two = (part = '') => part.padStart(2, '0')
  return {
    fen: new Set(
      found(/([\d,]+(?:\.\d{2})?) ?元/g).map(([yuan = '']) => Math.round(Number(yuan.replace(/,/g, '')) * 100))
    ),
    days: new Set(found(/(\d+) 天/g).map(([days]) => Number(days))),
    dates: new Set(
      found(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g).map(([year, month, day]) =>
        [year, two(month), two(day)].filter(Boolean).join('-')
      )
    )
  }
}

/** Every amount, number of days and date in the command line's JSON, at whatever depth, those its cautions name included. */
export function figuresPrinted(...answers: unknown[]): Figures {
  const figures: Figures = { fen: new Set(), days: new Set(), dates: new Set() }
  const read = (value: unknown, key: string): void => {
    if (typeof value === 'number' && /fen$/i.test(key)) figures.fen.add(Math.abs(value))
    else if (typeof value === 'number' && /days/i.test(key)) figures.days.add(value)
    else if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
      figures.dates.add(value)
      figures.dates.add(value.slice('YYYY-'.length))
    } else if (typeof value === 'string' && key === 'message') {
      for (const date of figuresIn(readable(value)).dates) figures.dates.add(date)
      for (const days of figuresIn(value).days) figures.days.add(days)
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, one] of Object.entries(value)) if (key !== 'basis') read(one, inner)
    }
  }
  for (const answer of answers) read(JSON.parse(JSON.stringify(answer)), '')
  return figures
}

/** What is shown and was not printed. */
export function unknownIn(shown: Figures, printed: Figures): string[] {
  const without = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].filter((one) => !b.has(one))
  return [
    ...without(shown.fen, printed.fen).map((fen) => `${fen} fen`),
    ...without(shown.days, printed.days).map((days) => `${days} days`),
    ...without(shown.dates, printed.dates)
  ]
}
