import type { TabUser } from './sign-in.ts'

/** The conversation with the bot that a person has in the tab; no channel's ids look like it. */
export function tabConversation({ id }: Pick<TabUser, 'id'>): string {
  return `tab:${id}`
}
