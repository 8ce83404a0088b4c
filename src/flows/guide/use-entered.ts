/** What stands on a question's page and was not handed over yet: kept beside the answers, so that no reload and no kill loses it. */
import { useEffect, useRef, useState } from 'react'
import type { AskedId, Entered, GuideView } from '@/household'
import { household } from '@/app/services'

/** What stood there when the page was left without an answer; `undefined`: nothing was changed. */
export function useEnteredBefore({ draft }: GuideView, question: AskedId): Entered | undefined {
  const [before] = useState(() => draft.entered?.[question])
  return before
}

/** Keeps what stands at each field, from the first change on. */
export function useKeepEntered(question: AskedId, fields: Entered): void {
  const text = JSON.stringify(fields)
  const last = useRef(text)
  useEffect(() => {
    if (last.current === text) return
    last.current = text
    household.guide.enter(question, JSON.parse(text) as Entered)
  }, [question, text])
}

/** The one of these that was chosen, as long as there is such a one. */
export function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text)
}

/** Several that were chosen, in one text and back; `null`: nothing was chosen, not even none of them. */
export const several = {
  text: (values: readonly string[] | null): string => (values === null ? '' : `,${values.join()}`),
  read: <T extends string>(values: readonly T[], text: string | undefined = ''): T[] | null =>
    text === '' ? null : values.filter((value) => text.slice(1).split(',').includes(value))
}
