import type { TurnAnswer } from '../../api/wire.ts'

type Reply = TurnAnswer['replies'][number]

/** One thing in the conversation, in the order in which it is shown. */
export type Shown = Exclude<Reply, { kind: 'hint' }> & {
  readonly key: number
  /** A remark about the card that was pressed, until something else happens to it. */
  readonly hint?: string
}

/**
 * The conversation after an answer. A card takes the place of the one with its record, everything else comes last; a
 * hint stands beside the pressed card.
 * @param pressed key of the card whose button was pressed; undefined: something was typed
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

/** What is newest in an answer, for those who hear the page. */
export function summaryOf(answer: TurnAnswer): string {
  return answer.replies.map((reply) => (reply.kind === 'card' ? reply.summary : reply.text)).join(' ')
}
