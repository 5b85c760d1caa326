import type { TurnAnswer } from '../../api/wire.ts'

type Reply = TurnAnswer['replies'][number]

/** A card or a text of the conversation; they are listed in the order in which they are shown. */
export type Shown = Exclude<Reply, { kind: 'hint' }> & {
  readonly key: number
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
  for (const reply of answer.replies) {
    if (reply.kind === 'hint') {
      const beside = pressed ?? next.at(-1)?.key
      if (next.some((each) => each.key === beside)) {
        next = next.map((each) => (each.key === beside ? { ...each, hint: reply.text } : each))
      } else next.push({ kind: 'text', text: reply.text, key: ++key })
      continue
    }
    const before =
      reply.kind === 'card' && reply.record !== null
        ? next.findIndex((each) => each.kind === 'card' && each.record === reply.record)
        : -1
    const one = { ...reply, key: ++key }
    if (before >= 0) next[before] = one
    else next.push(one)
  }
  return next
}

/** The texts of an answer, as screen readers announce them. */
export function summaryOf(answer: TurnAnswer): string {
  return answer.replies.map((reply) => (reply.kind === 'card' ? reply.summary : reply.text)).join(' ')
}
