import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'

/** Words before a product that is only mentioned: "licensed with Copilot", "after Intune is done". */
const BEFORE =
  /\b(?:licen[sc]ed (?:with|for)|comes? with|came with|bundled with|includ(?:es|ed in|ing)|part of|together with|along with|besides|next to|apart from|other than|as (?:with|for|in)|(?:un)?like|after|once|before|until|via|through) (?:the |their |microsoft |ms ){0,2}$/i
/** Words behind a product's name that make it another thing: "the Outlook plug-in". */
const BEHIND = /^[ -](?:plug-?in|add-?in|add-?on|connector|tab|template|invit(?:e|ation)|link|webinar|newsletter)s?\b/i
/** So much text before a name is searched. In UTF-16 units. */
const REACH = 40

/** True when a clause only touches on each workload that it names, and is about something else. */
export function isByTheWay(prepared: PreparedPlaybook, clause: string): boolean {
  const tokens = tokenize(clause)
  const named = prepared.workloads.find(tokens)
  return (
    named.length > 0 &&
    named.every(({ from, to }) => {
      const { start } = tokens[from]!
      const before = clause.slice(Math.max(0, start - REACH), start)
      return BEFORE.test(before) || BEHIND.test(clause.slice(tokens[to - 1]!.end))
    })
  )
}
