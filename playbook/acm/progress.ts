import type { AcmItem, AcmPartId } from './acm.ts'
import type { AcmStanding } from './standing.ts'

export interface AcmProgress {
  readonly done: number
  /** Of those that apply, alternatives counted once. */
  readonly of: number
}

/** How far a part is. What does not apply, and what follows from something unsaid, is not counted. */
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

/** What is lacking to complete the conversation: `blocks` refuses it, `open` is only said. */
export interface AcmMissing {
  readonly blocks: readonly AcmStanding[]
  readonly open: readonly AcmStanding[]
}

/**
 * What is missing. Outputs of the steps must be there, and so must what the last step takes as given; key outputs come
 * after completion. Of alternatives that are all open, the first stands for them.
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

/** What waits for an answer is named by that answer, which the last step asks for. */
function isLacking({ when, source }: AcmItem, status: AcmStanding['status']): boolean {
  if (status !== 'open') return false
  // Without a value-add discussion there is nothing to offer.
  return !(when === 'always' && source.from === 'value-add')
}
