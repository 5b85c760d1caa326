import { readText } from '../../playbook/reading/read-text.ts'
import type { Heard } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import { outsidersRead } from '../places.ts'
import { tellsAgreed } from './agreed-data.ts'
import { saysPerhaps } from './other-consent.ts'
import { maySayGiven } from './told-of-consent.ts'

/** In characters: a pasted mail is longer, and its sentences need each other. */
const MAX_LENGTH = 600

const SENTENCES = /(?<=[.;!])\s+|\n+/
/** Where somebody agrees in the same sentence: “…, and Dana said ok”. */
const AGREES =
  /,? (?:and|but|also|plus) (?=(?:[\p{L}.'’-]{2,30} ){1,4}?(?:(?:has|have|is|are|also|now) ){0,2}(?:agree[ds]?|said|says|consent(?:s|ed)?|ok|okay|fine|happy)(?![\p{L}]))/giu

/** A message apart: news of a status, and that somebody agreed to share contact data. */
export interface ConsentBeside {
  readonly news: string
  readonly consent: string
}

/**
 * Takes apart what tells consent from news of a status in the same message; undefined if it does not hold both. Consent
 * stands in no note, and is no reason for a status.
 */
export function consentBeside({ prepared, incoming }: Heard): ConsentBeside | undefined {
  const { what, where } = incoming
  const isHeld = where.kind === 'personal' ? whyNotForMembers(incoming) !== undefined : outsidersRead(where)
  if (what.kind !== 'text' || what.text.length > MAX_LENGTH || isHeld) return undefined
  const sentences = what.text.trim().split(SENTENCES)
  const told = sentences.filter(tellsConsent)
  const parted = told.length > 0 && told.length < sentences.length ? partedAt(sentences) : withinLast(sentences)
  const isNews = parted !== undefined && readText(prepared, parted.news).cues.length > 0
  return isNews ? parted : undefined
}

function partedAt(sentences: readonly string[]): ConsentBeside {
  return {
    news: sentences.filter((sentence) => !tellsConsent(sentence)).join(' '),
    consent: sentences.filter(tellsConsent).join(' '),
  }
}

function withinLast(sentences: readonly string[]): ConsentBeside | undefined {
  const last = sentences.at(-1)!
  for (const { index, 0: joint } of last.matchAll(AGREES)) {
    const consent = last.slice(index + joint.length)
    if (!tellsConsent(consent) || tellsConsent(last.slice(0, index))) continue
    return { news: [...sentences.slice(0, -1), last.slice(0, index)].join(' '), consent }
  }
  return undefined
}

function tellsConsent(text: string): boolean {
  return tellsAgreed(text) || (maySayGiven(text) && !saysPerhaps(text))
}
