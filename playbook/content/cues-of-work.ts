import type { Cue } from '../model.ts'
import { each, NO_INTENT } from './evidence-groups.ts'

const NUMBER = /(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)/.source
const N_OF_M = String.raw`\b${NUMBER} (?:of|out of|from) (?:the |their |all )?${NUMBER}\b`
const TAUGHT = /\b(?:taught|instructed|schooled|trained|coached|shown)\b/.source
const COURSES = /\b(?:class(?:es)?|courses?|lessons?|trainings?|coaching|tutorials?)\b/.source

const MOVES =
  /\b(?:moved|moving|copied|copying|transferred|transferring|migrated|migrating|brought over|pulled over|carried over)\b/
    .source
const DATA =
  /\b(?:mailbox(?:es)?|boxes|mails?|folders?|files?|shares?|drives?|documents?|drawings|sites|libraries|archives?|data)\b/
    .source
const PART = String.raw`(?:${N_OF_M}|\b\d+ ?(?:%|percent|per cent))`

/** What work runs, by what is taught or handed out. */
export const cuesOfWork: readonly Cue[] = [
  {
    id: 'taught-in-part',
    says: 'the users are being taught, group by group',
    evidence: {
      'user-adoption': 4,
      migration: -4,
      'new-subscription': -2.5,
      'technical-onboarding': -1,
      'adoption-readiness': -2.5,
    },
    patterns: [
      new RegExp(String.raw`${TAUGHT}[^|]{0,40}${N_OF_M}|${N_OF_M}[^|]{0,40}${TAUGHT}`),
      new RegExp(String.raw`${COURSES}.{0,30}${N_OF_M}|${N_OF_M}[^|]{0,30}${COURSES}`),
      new RegExp(
        String.raw`${N_OF_M}[^|]{0,20}\bcame to (?:the|a|our|their)(?: \S+){0,2} (?:hours?|breakfasts?|lunch\w*)\b`,
      ),
    ],
    // It stands still, or the work is another one.
    unless:
      /\b(?:hold|stuck|refus\w*|only|until|till|before|cannot|cant|wont|nobody|no ?one|not|stopp?\w*|paused|halted|waits?|waiting|delay\w*|blocked|mailbox\w*|migrat\w*|moved|copied|across|pulled|untrained|resist\w*|against|unless)\b/,
  },
  {
    id: 'moved-in-part',
    says: 'a part of the data is moved',
    evidence: { migration: 3.5, 'technical-onboarding': -1.5, 'user-adoption': -1.5, 'adoption-readiness': -2 },
    patterns: [
      new RegExp(String.raw`${MOVES}(?: [^ |]+){0,3} ${PART}(?: [^ |]+){0,3} ${DATA}`),
      new RegExp(String.raw`${MOVES}(?: [^ |]+){0,4} ${DATA}[^|]{0,40}[ |]+(?:so far |about |already )?${PART}`),
    ],
    // It stands still, or all of it is over.
    unless:
      /\b(?:hold|stuck|cannot|cant|stopp?\w*|paused|halted|waits?|waiting|blocked|broke|broken|fails?|failed|crash\w*|slow\w*|outages?|100 ?%|all (?:the )?(?:mailboxes|files|data|mail)|everything|pilot|test|nobody|no ?one|not|never|low|use it|active)\b/,
  },
  {
    id: 'seats-at-work',
    says: 'the licences have come and are being handed out',
    evidence: { 'technical-onboarding': 4, 'new-subscription': -4, ...each(NO_INTENT, -1) },
    patterns: [
      /\b(?:seats|licen[cs]es|subscriptions?)(?: (?:have|has|all|finally|now))* (?:landed|arrived|came|came in|come in|are there|are here|are in)\b.{0,60}\b(?:assign(?:ed|ing)|packag(?:ed|ing|e goes)|prepar(?:ed|ing)|configur(?:ed|ing)|install(?:ed|ing)|setting up|set up|deploy(?:ed|ing)|enrolling|being (?:assigned|packaged|prepared|configured|installed|set up|deployed))\b/,
    ],
    // Nobody knows yet what they want, or something is in the way.
    unless:
      /\b(?:nobody|no ?one|not (?:asked|yet|known)|whether|unknown|unclear|no idea|ask (?:them|the customer)|hold|stuck|blocked|cannot|cant|wrong|until|wait\w*)\b/,
  },
]
