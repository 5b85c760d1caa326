import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { saidOfEach } from '../../playbook/names/list-of-names.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { hasContent } from './assessment.ts'
import { aboutOf } from './keep.ts'
import type { Assessment } from './model.ts'
import { perhapsOf, type Names } from './whose-news.ts'

/** A card has no more presses than these and two others. */
const MOST = 4

/**
 * Asks whose news a text is, where that cannot be told: nothing is added before it is known.
 * @param current what is open, which it may be news of as well
 * @returns undefined where it can be told
 */
export function askWhose(
  env: DialogEnv,
  current: Assessment | undefined,
  names: Names,
  text: string,
): Reply | undefined {
  const open = current && hasContent(current) ? current : undefined
  const other = open && perhapsOf(open, names, text)
  const among = names.among ?? (other === undefined ? undefined : [other])
  if (!among) return undefined
  const [next, ...others] = among
    .slice(0, MOST)
    .map((customer): WayOn => ({ title: customer, verb: 'whose', text, customer }))
  const isEach = among.length <= MOST && saidOfEach(text, among) !== undefined
  const each = { title: 'Of each of them', verb: 'whose', text, customer: among[0]!, also: among.slice(1).join('\n') }
  const own = open && !among.includes(open.customer ?? '') ? [{ title: aboutOf(env, open), verb: 'whose', text }] : []
  const card = noticeCard('Whose news is that? Nothing was added yet.', {
    quoted: `“${text}”`,
    next: next!,
    others: [...others, ...(isEach ? [each] : []), ...own],
  })
  return { kind: 'card', summary: 'Whose news is that?', card }
}
