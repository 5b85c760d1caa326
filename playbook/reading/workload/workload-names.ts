import { PhraseTable, type FoundPhrase } from '../text/phrase-table.ts'
import type { Token } from '../text/text.ts'

const SKYPE = /^(?:skype|sfbo?)$/
/** What Teams does beside calls. */
const CHAT = /^(?:chats?|chatting|meetings|conferenc(?:es|ing)|messaging|presence)$/

/**
 * Finds names of workloads. Skype for Business is one workload with Teams Phone. But in a text about Teams without
 * Teams Phone, or about chat and meetings, it stands for what Teams would do: "they keep Skype for Business instead of
 * Teams".
 */
export class WorkloadNames extends PhraseTable {
  protected override findAnew(tokens: readonly Token[]): FoundPhrase[] {
    const found = super.findAnew(tokens)
    const isSkype = ({ from }: FoundPhrase): boolean => SKYPE.test(tokens[from]!.word)
    if (!found.some(isSkype)) return found
    if (found.some((each) => each.meaning === 'teams-phone' && !isSkype(each))) return found
    if (!tokens.some(({ word }) => word.startsWith('teams') || CHAT.test(word))) return found
    return found.map((each) => (isSkype(each) ? { ...each, meaning: 'teams' } : each))
  }
}
