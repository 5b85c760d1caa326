import { tellsOnlyOfCheck } from '../reading/obstacle/only-checks.ts'
import type { Reason } from './explain.ts'
import type { Recommendation } from './recommend.ts'
import type { ToldClause } from './told-clauses.ts'

/** Of lines, and of clauses in them. */
const MOST = 2

/** A line of why it is the first status: words of the message and what they show, or what was answered. */
export interface WhyLine {
  readonly quote?: string
  /** The same as `quote` where it is not known what the words show. */
  readonly says: string
}

/**
 * Why it is the first status: one line per answer, one line per clause whose meaning is curated, and one line for the
 * other clauses; two lines and two clauses at most. In an open case clauses are quoted alone: what they show is not known
 * yet.
 * @param isChosenOfTwo between two reasons of the message that are shown, the person chose this one
 */
export function whyLines(recommendation: Recommendation, isChosenOfTwo: boolean): readonly WhyLine[] {
  const { ranked, alsoSaid, asks } = recommendation
  const { status, reasons } = ranked[0]!
  // An answer that chooses one of two reasons is told in the words of the text.
  if (alsoSaid && isChosenOfTwo)
    return [
      {
        quote: alsoSaid.beside.quote,
        says: `of ${alsoSaid.more.length > 0 ? 'these' : 'the two'}, you chose this one`,
      },
    ]
  const lines: WhyLine[] = answersFor(reasons).map(({ says }) => ({ says: `You answered: ${says}` }))
  const saying = (quote: string, says = status.because): WhyLine => ({
    quote,
    says: asks || tellsOnlyOfCheck(quote) ? quote : says,
  })
  // Words of the other reason are no reason for this one.
  const told = alsoSaid ? [besideOther(recommendation, alsoSaid)] : recommendation.told.slice(0, MOST)
  const curated = told.filter(({ says }) => says !== undefined)
  const plain = told.filter(({ says }) => says === undefined)
  const quoted = [
    ...curated.map(({ quote, says }) => saying(quote, says)),
    ...(plain.length > 0 ? [saying(plain.map(({ quote }) => quote).join('”, “'))] : []),
  ]
  lines.push(...quoted)
  if (lines.length === 0) lines.push({ says: 'Nothing you said speaks clearly for one status.' })
  return lines.slice(0, MOST)
}

/** The reasons for the first status one by one, as they are kept with it: answers, then clauses of the text. */
export function toldReasons({ ranked, told }: Recommendation): readonly WhyLine[] {
  const { status, reasons } = ranked[0]!
  return [
    ...answersFor(reasons).map(({ says }) => ({ says })),
    ...told.map(({ quote, says = status.because }) => ({ quote, says })),
  ]
}

/** The reason for the first status where the text gives two. */
function besideOther({ told }: Recommendation, { beside }: NonNullable<Recommendation['alsoSaid']>): ToldClause {
  const own = told.find(({ quote, says }) => says !== undefined && beside.words.includes(quote))
  return { quote: beside.quote, says: own?.says }
}

function answersFor(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ polarity, source }) => polarity === 'for' && source === 'answer')
}
