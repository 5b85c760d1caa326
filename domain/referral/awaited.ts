import { businessDaysInWords } from '../../playbook/referral/email.ts'
import type { Recipient } from '../../playbook/referral/consent.ts'

/**
 * Who acts once a request is sent, and how. The clock counts until then, the customer is told the same beforehand, and
 * the e-mail asks for it: partners call the customer, the account team proposes partners to choose from.
 */
export interface Awaited {
  readonly act: 'calls' | 'proposes'
  /** May be a name that people typed. */
  readonly who: string
}

/** @param recipient of the request; undefined while its way is open */
export function awaitedOf(recipient: Recipient | undefined): Awaited {
  if (recipient?.partner) return { act: 'calls', who: recipient.partner }
  switch (recipient?.via) {
    case 'account-team':
      return { act: 'proposes', who: 'The account team' }
    case 'quickleads':
      return { act: 'calls', who: 'A partner that QuickLeads finds' }
    default:
      return { act: 'calls', who: 'The partner' }
  }
}

const ACTS = { calls: 'call the customer', proposes: 'propose partners' } as const

/** "The account team is to propose partners by 5 Mar 2026." @param day in words */
export function isToAct({ act, who }: Awaited, day: string, over: boolean): string {
  return `${who} ${over ? 'was' : 'is'} to ${ACTS[act]} by ${day}.`
}

/** The question once the time is over; without a name that people typed. */
export const HAS_ACTED = {
  calls: 'has a partner called?',
  proposes: 'has the account team proposed partners?',
} as const

/** What the customer is told before anything is sent. @param businessDays how many they have for it */
export function toldInWords({ act }: Awaited, businessDays: number): string {
  const days = businessDaysInWords(businessDays)
  return act === 'calls'
    ? `The partner calls within ${days}: I told them`
    : `The account team proposes partners within ${days}: I told them`
}

/** What they were told, in short. */
export const TOLD = { calls: 'who calls by when', proposes: 'who proposes partners by when' } as const
