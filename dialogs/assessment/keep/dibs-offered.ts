import { defined } from '../../../playbook/parts-of.ts'
import { findOwner } from '../../../playbook/reading/find-owner.ts'
import type { DialogEnv } from '../../model.ts'
import { dibsInputs } from '../../records/dibs-inputs.ts'
import type { Assessment, SaidDibs } from '../model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'

/** What was said of DIBS, and the success owner in the text, where something else or nothing is kept of it. */
export function dibsOffered(
  { records }: DialogEnv,
  { draft }: Assessment,
  { situation, customer }: StatusRecord,
): SaidDibs {
  const said: SaidDibs = { ...defined({ successOwner: findOwner(situation, customer) }), ...draft.dibs }
  const kept = records.entitlement && dibsInputs(records.entitlement)
  const isKept = ([field, value]: readonly [string, string]): boolean => {
    const before = kept?.[field as keyof SaidDibs]
    return field === 'seats' ? before === value.replace(/\D/g, '') : before === value
  }
  return Object.fromEntries(Object.entries(said).filter((each) => !isKept(each)))
}
