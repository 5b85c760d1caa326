import type { AcmItem, AcmPartId } from './acm.ts'
import type { AcmStanding } from './standing.ts'

export interface AcmProgress {
  readonly done: number
  /** The number of items that apply. Alternatives count as one. */
  readonly of: number
}

/** The progress of a part. Items that do not apply, or wait for another answer, do not count. */
export function progressOf(rows: readonly AcmStanding[], part: AcmPartId): AcmProgress {
  const counted = rows.filter(
    ({ item, status }) => item.part === part && (status === 'done' || status === 'open') && item.kind !== 'key-output',
  )
  const alternatives = counted.filter(({ item }) => item.oneOf)
  const others = counted.filter(({ item }) => !item.oneOf)
  const chosen = alternatives.some(({ status }) => status === 'done') ? 1 : 0
  return {
    done: others.filter(({ status }) => status === 'done').length + chosen,
    of: others.length + (alternatives.length > 0 ? 1 : 0),
  }
}

/** Items missing for the completion: `blocks` prevents it, `open` is only mentioned. */
export interface AcmMissing {
  readonly blocks: readonly AcmStanding[]
  readonly open: readonly AcmStanding[]
}

/**
 * The missing items. Outputs of the parts are required, and so is everything that the last part takes as given. Key
 * outputs come after completion. Where all alternatives are open, the first stands for them.
 */
export function missing(rows: readonly AcmStanding[]): AcmMissing {
  const lacking = rows.filter(({ item, status }) => item.kind !== 'key-output' && isLacking(item, status))
  const once = lacking.filter(
    ({ item }, at) => !item.oneOf || lacking.findIndex((each) => each.item.oneOf === item.oneOf) === at,
  )
  const isChosen = rows.some(({ item, status }) => item.oneOf && status === 'done')
  const all = once.filter(({ item }) => !(item.oneOf && isChosen))
  const blocks = all.filter(({ item }) => item.kind === 'output' || item.part === 'complete')
  return { blocks, open: all.filter((row) => !blocks.includes(row)) }
}

/**
 * True for an open item. An item that waits for an answer is not listed, because the last part asks for that answer.
 */
function isLacking({ when, source }: AcmItem, status: AcmStanding['status']): boolean {
  if (status !== 'open') return false
  // Without a value-add discussion there is nothing to offer.
  return !(when === 'always' && source.from === 'value-add')
}
