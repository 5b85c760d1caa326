import { copyCard } from '../../cards/engagement/copy-card.ts'
import { handOverCard } from '../../cards/engagement/hand-over-card.ts'
import { inGroups, toPlainLines } from '../../playbook/plan/document.ts'
import { customerText } from '../../playbook/plan/customer-text.ts'
import { customerCopyOf, openRisks } from '../../playbook/plan/hand-over.ts'
import { internalDocument } from '../../playbook/plan/hand-over-document.ts'
import { assertShareable } from '../../playbook/resources/internal-links.ts'
import { isOpen } from '../../playbook/plan/plan.ts'
import { weekdayInWords } from '../../playbook/plan/words.ts'
import { isResistor } from '../../playbook/plan/stakeholders.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { derive, handOverOf } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { measuredInWords } from '../../domain/engagement/plan-in-words.ts'
import { readyInWords } from './readiness.ts'
import type { EngagementAction } from './requests.ts'
import { subjectOf } from './subject.ts'

/** The text is on a card twice, to read and to copy; this much fits easily. In characters. */
const MOST_LETTERS = 5000
const MOST_RISKS = 8
/** Missing items that the card names per block. */
const MOST_MISSING = 2

/** Shows in short what customer success takes over. */
export function showHandOver(env: DialogEnv, subject: Subject, notice?: string): Reply {
  const { plan, map, readiness, trend, goal } = derive(env, subject)
  const risks = openRisks(handOverOf(env, subject, env.today), MOST_MISSING)
  const resistors = map.groups.filter(isResistor).length
  const done = plan ? plan.actions.filter((action) => !isOpen(action)).length : 0
  const measured = measuredInWords(trend, goal)
  const card = handOverCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    facts: [
      { label: 'Readiness', value: readyInWords(readiness.blocks) },
      { label: 'Stakeholders', value: `${map.groups.length}, of them resistors: ${resistors}` },
      {
        label: 'Plan',
        value: plan
          ? `go-live ${weekdayInWords(plan.goLive)}, ${done} of ${plan.actions.length} actions done, ${plan.weeks.length} weeks`
          : 'not made yet',
      },
      ...(measured ? [{ label: 'Active use', value: measured }] : []),
    ],
    risks:
      risks.length > MOST_RISKS
        ? [...risks.slice(0, MOST_RISKS - 1), `and ${risks.length - MOST_RISKS + 1} more, in the document`]
        : risks,
  })
  return { kind: 'card', summary: 'Activation playbook', record: subject.record, card }
}

/** The document as text to copy, for colleagues or for the customer. */
export function handOverText(
  env: DialogEnv,
  subject: Subject,
  { audience }: Extract<EngagementAction, { verb: 'hand-over-text' }>,
): Reply[] {
  const all = handOverOf(env, subject, env.today)
  const document = audience === 'internal' ? internalDocument(all) : customerText(customerCopyOf(all))
  if (audience === 'customer') assertShareable(document)
  const parts = inGroups(toPlainLines(document), MOST_LETTERS)
  const { customer, workload } = subjectOf(env, subject, 'work')
  const whose = audience === 'internal' ? 'internal, not for the customer' : 'for the customer'
  // Without the record's id: each part would replace the part before it.
  return parts.map((lines, i) => ({
    kind: 'card',
    summary: 'Activation playbook as text',
    card: copyCard({
      customer,
      workload,
      says: `Activation playbook, ${whose}${parts.length > 1 ? `, ${i + 1} of ${parts.length}` : ''}`,
      lines,
    }),
  }))
}
