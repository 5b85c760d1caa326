import { actionsOf, inputsOf } from '../../test/support/card-content.ts'
import { conversationId, pause, type Answer, type ChaosWorld } from './world.ts'

/** The card of a killed instance arrives when its lease has ended. */
const CARD_MS = 60_000

/**
 * Saves the status that a customer's card shows in a conversation.
 * @param id of the press
 * @returns the answer and the id of the activity with the pressed card; undefined when no card came
 */
export async function keepStatus(world: ChaosWorld, n: number, name: string, id: string) {
  const shown = await cardAbout(world, conversationId(n), name)
  if (!shown) return undefined
  const card = cardIn(shown.body)
  const data = { ...inputsOf(card), date: '2030-01-01', ...dataOf(card, 'keep') }
  const answer = await world.deliverUntilAnswered(n, world.press(n, id, data, shown.id))
  return { answer, pressed: shown.id }
}

/** Waits for an activity in a conversation that names a customer. The newest one; undefined when none came. */
export async function cardAbout(world: ChaosWorld, conversation: string, name: string) {
  const end = Date.now() + CARD_MS
  while (Date.now() < end) {
    const shown = world.taken.findLast((taken) => taken.conversation === conversation && taken.body.includes(name))
    if (shown) return shown
    await pause(20)
  }
  return undefined
}

/** The card in an activity, as JSON. */
function cardIn(activity: string): unknown {
  return (JSON.parse(activity) as { attachments: { content: unknown }[] }).attachments[0]!.content
}

/** The card or text in the answer to a press. */
export function shownBy({ text }: Answer): unknown {
  return text ? (JSON.parse(text) as { value?: unknown }).value : undefined
}

/** The data of the card's button with this verb; undefined when there is no such button. */
export function dataOf(card: unknown, verb: string): Readonly<Record<string, unknown>> | undefined {
  return actionsOf(card).find(({ data }) => data['verb'] === verb)?.data
}
