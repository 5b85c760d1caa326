import type { TurnAnswer } from '../../api/wire.ts'

type Reply = TurnAnswer['replies'][number]

/** A card or a text of the conversation; they are listed in the order in which they are shown. */
export type Shown = Exclude<Reply, { kind: 'hint' }> & {
  readonly key: number
  /** The number of the answer that it came with, from 1. */
  readonly answer: number
  /** A remark about this card. It is removed with the next answer. */
  readonly hint?: string
}

/**
 * The conversation after an answer. A card replaces the shown card of the same record; everything else is added at the
 * end. A hint is shown beside the pressed card.
 * @param pressed key of the card whose button was pressed; undefined when something was typed
 */
export function withAnswer(shown: readonly Shown[], answer: TurnAnswer, pressed: number | undefined): Shown[] {
  let next = shown.map((each): Shown => {
    const { hint: _, ...rest } = each
    return rest
  })
  let key = Math.max(0, ...shown.map((each) => each.key))
  const number = newestAnswer(shown) + 1
  for (const reply of answer.replies) {
    if (reply.kind === 'hint') {
      const beside = pressed ?? next.at(-1)?.key
      if (next.some((each) => each.key === beside)) {
        next = next.map((each) => (each.key === beside ? { ...each, hint: reply.text } : each))
      } else next.push({ kind: 'text', text: reply.text, key: ++key, answer: number })
      continue
    }
    const before =
      reply.kind === 'card' && reply.record !== null
        ? next.findIndex((each) => each.kind === 'card' && each.record === reply.record)
        : -1
    const one = { ...reply, key: ++key, answer: number }
    if (before >= 0) next[before] = one
    else next.push(one)
  }
  return next
}

/** The number of the newest answer of which something is shown; 0 when nothing is shown. */
export function newestAnswer(shown: readonly Shown[]): number {
  return Math.max(0, ...shown.map(({ answer }) => answer))
}

/**
 * The key of the reply with which people begin to read the newest answer: the newest reply, or the first of those of the
 * same answer right above it. 0 when nothing is shown.
 */
export function beginsAt(shown: readonly Shown[]): number {
  const newest = Math.max(0, ...shown.map(({ key }) => key))
  let at = shown.findIndex(({ key }) => key === newest)
  while (at > 0 && shown[at - 1]!.answer === shown[at]!.answer) at--
  return shown[at]?.key ?? 0
}

/** The texts of an answer, as screen readers announce them. */
export function summaryOf(answer: TurnAnswer): string {
  return answer.replies.map((reply) => (reply.kind === 'card' ? reply.summary : reply.text)).join(' ')
}
