/** The calculator's answers, each computed once: pages ask the same at several places, and again each time they are drawn. */
import type { Shelf } from '@/calculator'

/** So many answers of a kind are kept for a place: those of a large family, and of a few days that it looks at. */
const MOST = 64

/** The same question, with the same answer or the same error, which are not to be changed by whoever gets them. */
export function askedOnce<Q, A>(ask: (shelf: Shelf, query: Q) => A): (shelf: Shelf, query: Q) => A {
  // What is answered from a shelf goes when newer policies take its place.
  const known = new WeakMap<Shelf, Map<string, () => A>>()
  return (shelf, query) => {
    const answers = known.get(shelf) ?? new Map<string, () => A>()
    known.set(shelf, answers)
    const question = JSON.stringify(query)
    const answer = answers.get(question) ?? answerOf(() => ask(shelf, query))
    // The one that was asked for last goes last.
    answers.delete(question)
    answers.set(question, answer)
    const [oldest] = answers.keys()
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
    return answer()
  }
}

function answerOf<A>(ask: () => A): () => A {
  try {
    const answer = ask()
    return () => answer
  } catch (error) {
    return () => {
      throw error
    }
  }
}
