import type { ConversationState, DialogEnv } from '../model.ts'
import type { Remarks } from './model.ts'

/** The longest text in a button's data. In UTF-16 units. */
const MAX_TAKEN = 500
/** The most texts that are kept; older ones are forgotten. */
const MOST = 6

/** Stores texts that are too long for a card's buttons, so that one press takes a whole text. */
export function withSetAside(
  env: DialogEnv,
  state: ConversationState,
  remarks: Remarks,
): { readonly state: ConversationState; readonly remarks: Remarks } {
  const besides = remarks.besides?.map((each) =>
    each.text.length > MAX_TAKEN ? { ...each, setAside: env.newId() } : each,
  )
  const added = besides?.flatMap(({ setAside: id, text }) => (id === undefined ? [] : [{ id, text }])) ?? []
  if (!besides || added.length === 0) return { state, remarks }
  return {
    state: { ...state, setAside: [...(state.setAside ?? []), ...added].slice(-MOST) },
    remarks: { ...remarks, besides },
  }
}

/** Stores one more text, which a button takes by its id. */
export function withText(
  state: ConversationState,
  text: { readonly id: string; readonly text: string },
): ConversationState {
  return { ...state, setAside: [...(state.setAside ?? []), text].slice(-MOST) }
}

/** The text that a button takes; undefined if it was forgotten meanwhile. */
export function textTaken(
  { setAside = [] }: ConversationState,
  { text, rest }: { readonly text: string; readonly rest?: string | undefined },
): string | undefined {
  return rest === undefined ? text : setAside.find(({ id }) => id === rest)?.text
}
