import type { z } from 'zod'
import { days, list, listOf, optional, text } from './config-values.ts'
import { isKey, type ContactKeys } from '../contact-data/contact-key.ts'

/** How requests for partners are kept and counted. */
export interface ReferralSettings {
  /** A partner is to call within so many business days. */
  readonly businessDays: number
  /** Whose holidays count where the customer's place names no country, ISO 3166. */
  readonly country: string
  /** Days after closing after which contact data is erased. */
  readonly contactDays: number
  /** Where people's browsers reach this service, without a slash at the end; undefined: nobody knows. */
  readonly publicUrl: string | undefined
}

const KEY_PROBLEM = (name: string): string =>
  `${name} must be base64 of 32 bytes. Make one with: openssl rand -base64 32`

/** The variables about requests for partners. */
export const referralEnvironment = {
  CONTACT_KEY: optional(isKey, KEY_PROBLEM('CONTACT_KEY')),
  CONTACT_KEYS_OLD: listOf(isKey, KEY_PROBLEM('CONTACT_KEYS_OLD')),
  CONTACT_DAYS: days('CONTACT_DAYS', 90),
  REFERRAL_BUSINESS_DAYS: days('REFERRAL_BUSINESS_DAYS', 3, 99),
  REFERRAL_COUNTRY: text(
    (value) => /^[A-Z]{2}$/.test(value),
    'REFERRAL_COUNTRY must be a country code of two capitals, like US or DE.',
  ).default('US'),
  PUBLIC_URL: optional(
    (value) => URL.canParse(value) && /^https:\/\/[^/?#@]+\/?$/.test(value),
    'PUBLIC_URL must be the address of this service, like https://bot.example.com.',
  ),
}

/** The settings of checked variables. */
export function readReferralSettings(env: z.infer<z.ZodObject<typeof referralEnvironment>>): {
  readonly contactKeys: ContactKeys
  readonly referrals: ReferralSettings
} {
  return {
    contactKeys: { current: env.CONTACT_KEY, old: list(env.CONTACT_KEYS_OLD) },
    referrals: {
      businessDays: Number(env.REFERRAL_BUSINESS_DAYS),
      country: env.REFERRAL_COUNTRY,
      contactDays: Number(env.CONTACT_DAYS),
      publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
    },
  }
}
