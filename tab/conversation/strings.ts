import { count } from '../shared/times.ts'

/** The conversation with the bot inside the tab. */
export const conversationStrings = {
  onlyYou: 'Only you see this panel. What you save also changes the cards that are posted.',
  region: 'Conversation with the bot',
  waiting: 'One moment…',
  say: 'Say more, or type a command',
  /** Shown inside the input, which is narrow on a phone. */
  sayHint: 'Say or ask more',
  send: 'Send',
  close: 'Close',
  discardTyped: 'Discard what you typed?',
  discard: 'Discard',
  goOnWriting: 'Go on writing',
  written: (length: number, most: number) => `${count(length)} of ${count(most)} characters`,
  tooLong: (length: number, most: number) =>
    `${count(length)} of ${count(most)} characters: shorten it by ${count(length - most)}. Nothing is cut.`,
  more: 'More…',
  unreadable: 'This card cannot be shown here. Open the chat with the bot to see it.',
} as const
