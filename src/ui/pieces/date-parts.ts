/** The three fields of a date, as typed. */
export interface DateParts {
  year: string
  month: string
  day: string
}

/** The fields for a date; empty for anything that is not written as one. */
export function datePartsOf(date: string): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const [, year = '', month = '', day = ''] = match ?? []
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** `YYYY-MM-DD` of filled fields, whether or not that day exists; empty while one is missing. */
export function dateText({ year, month, day }: DateParts): string {
  if (year === '' || month === '' || day === '') return ''
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
