import type { StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { looksForeign } from '../../playbook/reading/text/language.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'

/** A status is named if it is this probable. Two may be, as for “works council”. */
const PROBABLE = 0.35

/**
 * Which statuses words such as “it manager left” would mean as news of a customer: the most probable first, at most two.
 * A search has fewer words than news: where news of so few words would be asked about, it leads to pages to read, and
 * nothing is kept.
 */
export function meantByWords(prepared: PreparedPlaybook, words: string): readonly StatusId[] {
  if (!words.trim() || looksForeign(tokenize(words), words)) return []
  const { ranked } = recommend(prepared, { text: words, answers: {} })
  return ranked.filter(({ probability }) => probability >= PROBABLE).map(({ status }) => status.id)
}
