import type { OutboxRow } from '../../store/store.ts'
import type { ConversationReference, SendOutcome } from './connector.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'

/** Tells how long sending a row took and how it ended, as a part of the turn that said it. */
export function traceSending(
  telemetry: Telemetry,
  { kind, trace }: OutboxRow,
  { serviceUrl }: ConversationReference,
  work: () => Promise<SendOutcome>,
): Promise<SendOutcome> {
  return telemetry.dependency(
    { name: kind, type: 'teams', target: new URL(serviceUrl).host },
    trace,
    work,
    (outcome) => ({
      ok: outcome.kind === 'sent',
      code: outcome.kind === 'sent' ? 'sent' : outcome.code,
    }),
  )
}
