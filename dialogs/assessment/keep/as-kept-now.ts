import type { DialogEnv } from '../../model.ts'
import type { Entitlement } from '../../records/model.ts'
import type { Assessment, Draft } from '../model.ts'
import { defined, without } from '../../../playbook/parts-of.ts'

/** An assessment with what was changed since it was kept. */
export interface KeptNow {
  readonly assessment: Assessment
  /** What was changed, in words; undefined where nothing was. */
  readonly remark: string | undefined
}

/**
 * A kept assessment before it is corrected: with date and note as somebody changed them since it was kept, so that a correction
 * loses neither. As it is where its entitlement was not read, or has another status meanwhile.
 */
export function asKeptNow(env: DialogEnv, assessment: Assessment): KeptNow {
  const { kept, draft } = assessment
  const now = kept && entitlementOf(env, kept.entitlement)
  if (!kept || !now || now.status !== kept.status) return { assessment, remark: undefined }
  const isMoved =
    now.targetDate !== kept.targetDate || now.unblockDate !== kept.unblockDate || now.dateUnknown !== kept.dateUnknown
  const isReworded = now.note !== kept.note
  const moved = isMoved ? dated(draft, now) : draft
  return {
    assessment: { ...assessment, draft: isReworded ? { ...moved, note: now.note } : moved },
    remark: changedInWords([...(isMoved ? ['date'] : []), ...(isReworded ? ['note'] : [])]),
  }
}

/** The entitlement, if this turn has read it. */
function entitlementOf({ records }: DialogEnv, id: string): Entitlement | undefined {
  const read = [...(records.ofCustomers ?? []), ...(records.others ?? []), records.entitlement]
  return read.find((each) => each?.id === id)
}

function dated(draft: Draft, { targetDate, unblockDate, dateUnknown }: Entitlement): Draft {
  const date = targetDate ?? unblockDate ?? undefined
  return {
    ...without(draft, 'date', 'dateUnknown', 'dateSaid'),
    ...defined({ date, dateUnknown: dateUnknown || undefined }),
  }
}

function changedInWords(what: readonly string[]): string | undefined {
  if (what.length === 0) return undefined
  return `The ${what.join(' and ')} ${what.length === 1 ? 'is' : 'are'} as you changed ${what.length === 1 ? 'it' : 'them'} since.`
}
