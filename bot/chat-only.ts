import { asTyped } from '../dialogs/as-typed.ts'
import { isAboutReferrals } from '../dialogs/referral/referral.ts'

/**
 * Makes a card for the tab. Leaves out the buttons that only the chat can carry out (see `REFERRALS_IN_CHAT`), and rows
 * of buttons that are then empty. The customer's page in the tab has a link to the chat.
 * @returns the card as JSON
 */
export function withoutChatOnly(card: object): unknown {
  return without(JSON.parse(JSON.stringify(card)))
}

function without(card: unknown): unknown {
  if (Array.isArray(card)) return card.filter((part) => !isChatOnly(part)).map(without)
  if (typeof card !== 'object' || card === null) return card
  return Object.fromEntries(Object.entries(card).map(([key, part]) => [key, key === 'data' ? part : without(part)]))
}

function isChatOnly(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('type' in part)) return false
  if ('data' in part) return isAboutReferrals(asTyped({ kind: 'action', data: part.data }))
  return part.type === 'ActionSet' && 'actions' in part && Array.isArray(part.actions) && part.actions.every(isChatOnly)
}
