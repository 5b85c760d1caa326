import type { Entitlement } from '../../domain/entitlement/model.ts'

/** The DIBS of an entitlement as the form's inputs hold them. */
export function dibsInputs({ dibs, seats }: Entitlement) {
  return {
    dueDate: dibs.dueDate ?? '',
    intent: dibs.intent ?? '',
    businessReason: dibs.businessReason ?? '',
    successOwner: dibs.successOwner ?? '',
    seats: seats === null ? '' : String(seats),
  }
}
