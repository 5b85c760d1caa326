import { customerKey } from '../../playbook/names/customer-key.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { purposeWords } from '../../playbook/content/referral.ts'
import { asksForPartner } from '../../playbook/referral/asks-for-partner.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { askingOn } from '../asking-card.ts'
import { customersNamed } from '../assessment/whose/kept-customers.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { knownCustomersIn } from '../../playbook/names/known/known-in-text.ts'
import type { Dialog } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import type { DialogEnv } from '../model.ts'
import { turn } from '../turn.ts'
import { actOnReferral } from './actions.ts'
import { readAgreed } from './agreed-data.ts'
import { withConsentTold, withoutAnswered } from './consent-before.ts'
import { asOffered, say, type Answer } from './begin.ts'
import { formsOf } from './next.ts'
import { leadToRequest } from './lead-to-request.ts'
import type { Offered } from './model.ts'
import { keepFacts } from './prepare.ts'
import { undoesConsent } from './said-of-consent.ts'
import { readToldFacts } from './told-facts.ts'
import type { On } from './save.ts'
import { stepOf } from '../../domain/referral/state.ts'
import { choiceTyped, factsTold, refuses, serviceTyped } from './typed-choice.ts'
import { CONSENT_VERSION } from '../../playbook/content/consent.ts'

/** In characters: a longer message says more. */
const MAX_LENGTH = 160

/** What is typed at the card of a request that was shown last: it answers the card, as a button there does. */
export const answersRequestDialog: Dialog = (heard) => {
  const { prepared, state, incoming } = heard
  const { asking } = state
  const { what } = incoming
  if (asking?.command !== 'referral' || asking.nobody || what.kind !== 'text' || what.text.length > MAX_LENGTH)
    return undefined
  if (whyNotForMembers(incoming) !== undefined) return undefined
  const message = what.text.trim()
  // “She wants the consent undone” has the words of a yes.
  if (undoesConsent(message)) return undefined
  // Who still asks for a partner has none: the order shows the request again.
  if (asksForPartner(message)) return undefined
  const text = withoutName(message, asking.customer)
  const mayAnswer =
    readToldFacts(text) ??
    choiceTyped(text) ??
    serviceTyped(text) ??
    readAgreed(text, { atQuestion: true }) ??
    (refuses(text) || undefined)
  if (mayAnswer === undefined || readText(prepared, message).workload !== undefined) return undefined
  const key = customerKey(asking.customer)
  return {
    needs: { referrals: { kind: 'customer', key, kept: false }, records: customersNamed(heard, message) },
    perhaps: true,
    answer(env) {
      const known = knownCustomersIn(prepared, knownCustomers(env, state), message, undefined)
      if (known.some((name) => customerKey(name) !== key)) return undefined
      const told = env.referrals && { ...env, referrals: withConsentTold(env.referrals, state) }
      const answered = answerStep(told ?? env, asking, incoming, { text, message })
      return (
        answered && {
          ...turn(askingOn(withoutAnswered(state, answered.effects), asking.customer, 'referral', asking.offered)),
          ...answered,
        }
      )
    },
  }
}

/** “Contoso: yes but only email” */
function withoutName(message: string, customer: string): string {
  const behind = message.slice(customer.length)
  const isHead = message.toLowerCase().startsWith(customer.toLowerCase()) && /^[\s:,-]/.test(behind)
  return isHead ? behind.replace(/^[\s:,–-]{1,5}/, '') : message
}

function answerStep(
  env: DialogEnv,
  asking: { readonly customer: string; readonly offered?: Offered | undefined },
  incoming: Incoming,
  typed: { readonly text: string; readonly message: string },
): Answer | undefined {
  const on = onAsked(env, asking, incoming)
  if (!on || on.referral.status !== 'draft') return undefined
  const { text, message } = typed
  const { referral, read } = on
  const step = stepOf(referral, read)
  const press = { record: referral.id, version: referral.version }
  const agreed = readAgreed(text, { atQuestion: true })
  switch (step.kind) {
    case 'question': {
      const told = readToldFacts(text)
      if (told) return keepFacts(on, factsTold(referral.facts, told))
      const choice = choiceTyped(text, step.question)
      if (choice === undefined) return undefined
      const partner = referral.facts.partnerName ?? ''
      return actOnReferral(on, { verb: 'referral-answer', ...press, question: step.question, choice, partner })
    }
    case 'details': {
      const service = serviceTyped(text)
      const { services } = purposeWords[purposeOf(referral.facts)]
      if (service === undefined || services.length === 1) return undefined
      const filled = { specialty: '', location: '', language: '', need: '', wantedBy: '', workloads: '' }
      const known = { ...filled, ...referral.details, workloads: workloadsOf(on) }
      return say(formsOf(on, { notice: 'Fill in the rest; it is kept with “Save”.' }).details({ ...known, service }))
    }
    case 'consent':
    case 'refused':
    case 'unreachable': {
      if (agreed) return say(leadToRequest(referral, read, 'given', message, agreed))
      if (!refuses(text)) return undefined
      const nobody = { agreedBy: '', agreedRole: '', data: '', onlyTo: '' }
      return actOnReferral(on, { verb: 'referral-consent', ...press, given: 'no', words: CONSENT_VERSION, ...nobody })
    }
    default:
      return agreed ? say(leadToRequest(referral, read, 'given', message, agreed)) : undefined
  }
}

function workloadsOf({ referral, read }: On): string {
  return (referral.details?.workloads ?? read.entitlements.map(({ workload }) => workload)).join(',')
}

/** The request that the card asks about: the customer's, or the one that it offers to begin. */
function onAsked(
  env: DialogEnv,
  { offered }: { readonly offered?: Offered | undefined },
  incoming: Incoming,
): On | undefined {
  const { referrals } = env
  if (!referrals || referrals.customer === undefined) return undefined
  const wanted = { id: env.newId(), purpose: purposeOf(offered ?? {}), told: offered?.told }
  const read =
    referrals.referral && referrals.referral.status !== 'closed' ? referrals : asOffered(referrals, wanted, incoming)
  return read.referral && { env, referral: read.referral, read, incoming }
}
