import type { ConversationState, DialogEnv } from '../model.ts'
import type { Remarks } from './model.ts'

/** A button takes along no more: a card has room for little. In UTF-16 units. */
const MAX_TAKEN = 500
/** More are forgotten, the oldest first. */
const MOST = 6

/** Keeps what the buttons of a card have no room for, so that one press takes all of it. */
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

/** The words that a button takes; undefined when they were forgotten meanwhile. */
export function textTaken(
  { setAside = [] }: ConversationState,
  { text, rest }: { readonly text: string; readonly rest?: string | undefined },
): string | undefined {
  return rest === undefined ? text : setAside.find(({ id }) => id === rest)?.text
}
