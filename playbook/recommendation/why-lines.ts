import { tellsOnlyOfCheck } from '../reading/only-checks.ts'
import type { Recommendation } from './recommend.ts'

const MOST = 2

/** A line of why it is the first status: words of the message and what they show, or what was answered. */
export interface WhyLine {
  readonly quote?: string
  /** The same as `quote` where it is not known what the words show. */
  readonly says: string
}

/**
 * Why it is the first status: one line per answer, one line per quote with its own explanation, and one line for all
 * other quotes; two lines at most. In an open case words are quoted alone: what they show is not known yet.
 * @param isChosenOfTwo between two reasons of the message that are shown, the person chose this one
 */
export function whyLines(recommendation: Recommendation, isChosenOfTwo: boolean): readonly WhyLine[] {
  const { status, reasons } = recommendation.ranked[0]!
  const forIt = reasons.filter((reason) => reason.polarity === 'for')
  const { alsoSaid } = recommendation
  // An answer that chooses one of two reasons is told in the words of the text.
  if (alsoSaid && isChosenOfTwo)
    return [
      {
        quote: alsoSaid.beside.quote,
        says: `of ${alsoSaid.more.length > 0 ? 'these' : 'the two'}, you chose this one`,
      },
    ]
  const curated = forIt.filter((reason) => reason.quote !== undefined && reason.says !== reason.quote)
  const plain = forIt.filter((reason) => reason.quote !== undefined && reason.says === reason.quote)
  const answers = forIt.filter((reason) => reason.source === 'answer')
  const lines: WhyLine[] = answers.map((reason) => ({ says: `You answered: ${reason.says}` }))
  const saying = (quote: string, says: string) => ({
    quote,
    says: recommendation.asks || tellsOnlyOfCheck(quote) ? quote : says,
  })
  if (alsoSaid) {
    // Words of the other reason are no reason for this one.
    const own = curated.filter(({ quote }) => alsoSaid.beside.words.includes(quote!))
    lines.push(...own.map((reason) => saying(reason.quote!, reason.says)))
    if (own.length === 0) lines.push(saying(alsoSaid.beside.quote, status.because))
    return lines.slice(0, MOST)
  }
  lines.push(...curated.map((reason) => saying(reason.quote!, reason.says)))
  if (plain.length > 0) lines.push(saying(plain.map((reason) => reason.quote).join('”, “'), status.because))
  if (lines.length === 0) lines.push({ says: 'Nothing you said speaks clearly for one status.' })
  return lines.slice(0, MOST)
}
