import { dibsIn, dueDay, type DibsApart, type DibsTold } from '../../../playbook/dibs-told.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'
import { defined } from '../../../playbook/parts-of.ts'
import { mayNameCustomer } from '../../commands/command-status.ts'
import { dayInWords } from '../../../domain/days-in-words.ts'
import type { DialogEnv } from '../../model.ts'
import { isAbout } from '../../typed/about-customer.ts'
import type { Assessment, Draft, SaidDibs } from '../model.ts'

/**
 * A text without what it tells of DIBS, which is no part of status, evidence or note; and the draft's DIBS with what
 * it tells. Where only a name is left, nothing is added to a text that is there.
 */
export function withoutDibs(
  env: DialogEnv,
  said: string,
  { dibs: before, date }: Draft,
): Pick<Draft, 'dibs' | 'dibsBefore'> & { readonly text: string } {
  const apart = dibsToldIn(env, said, date)
  if (!apart) return { text: said, ...defined({ dibsBefore: before }) }
  return {
    text: apart.rest,
    dibs: { ...before, ...inForm(env, apart.told) },
    ...defined({ dibsBefore: before }),
  }
}

/**
 * The assessment with DIBS that were told of it, where a message tells nothing else; undefined where it says more, or
 * is about somebody else.
 */
export function withDibsTold(env: DialogEnv, assessment: Assessment, said: string): Assessment | undefined {
  const apart = dibsToldIn(env, said, assessment.draft.date)
  if (!apart?.isAll || (apart.of !== '' && !isAbout(env, assessment, apart.of))) return undefined
  const { dibs: before } = assessment.draft
  const dibs = { ...before, ...inForm(env, apart.told) }
  return {
    ...assessment,
    version: assessment.version + 1,
    view: { kind: 'auto' },
    draft: { ...assessment.draft, dibs, ...defined({ dibsBefore: before }) },
  }
}

/** A due date by itself is that of DIBS where the status has another date. */
function dibsToldIn(env: DialogEnv, said: string, date: string | undefined): DibsApart | undefined {
  const isName = (words: string): boolean => mayNameCustomer(env.prepared, words)
  const apart = dibsIn(said, isName)
  if (apart || !/\bdue date\b/i.test(said)) return apart
  const withDue = dibsIn(said, isName, true)
  const isDated = Boolean(date) || (withDue && findDate(withDue.rest, env.today, env.dayOrder) !== undefined)
  return isDated ? withDue : undefined
}

/** What was told, as the inputs of the form of DIBS hold it. A due date that cannot be read is left out. */
export function inForm(env: Pick<DialogEnv, 'today' | 'dayOrder'>, told: DibsTold): SaidDibs {
  const { due: _, ...others } = told
  return {
    ...others,
    ...defined({ dueDate: dueDay(told, env.today, env.dayOrder) }),
  }
}

/** What is new among the DIBS of an assessment, and that they wait until its status is kept. */
export function dibsRemark(before: SaidDibs | undefined, { draft, kept }: Assessment): string | undefined {
  if (!draft.dibs || draft.dibs === before || kept) return undefined
  const said = dibsInWords(draft.dibs)
  return said === ''
    ? undefined
    : `Remembered for DIBS: ${said}. Once the status is kept, one press there fills them in.`
}

function dibsInWords({ dueDate, intent, businessReason, successOwner, seats }: SaidDibs): string {
  return [
    seats && `${seats} seats`,
    dueDate && `due date ${dayInWords(dueDate)}`,
    intent && `intent “${intent}”`,
    businessReason && `business reason “${businessReason}”`,
    successOwner && `success owner ${successOwner}`,
  ]
    .filter(Boolean)
    .join(', ')
}
