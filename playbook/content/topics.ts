import type { Topic } from '../model.ts'
import { announced } from './announced.ts'
import { acmPartnerServices } from './referral.ts'
import { taskTopics } from './task-topics.ts'

/** No page writes these abbreviations out. */
const LICENSING =
  'Who has to act beside the seller, LSS or LSA, when licences or a subscription hold it up: Blocked › Billing, Licensing and Subscription.'

/** Terms of the playbook other than L2s, for an FM who asks "what is …" during a call. */
export const topics: readonly Topic[] = [
  {
    id: 'status-unknown',
    name: 'Status Unknown',
    names: ['status unknown', 'unknown', 'l1 status unknown'],
    says: [
      'The intent for this entitlement is not known: nobody has asked (New Subscription or Workload), or several attempts got no answer (Customer Unresponsive).',
      'Record with Customer Unresponsive how many attempts were made, how and to whom, and whether the account is managed.',
    ],
    l1: 'Status Unknown',
  },
  {
    id: 'in-progress',
    name: 'In Progress',
    names: ['in progress', 'l1 in progress'],
    says: [
      'The customer intends to use it and work is planned or going on, with FastTrack, a partner or alone.',
      'It needs a target date: the day a set of users is to be onboarded beyond technical enablement.',
    ],
    l1: 'In Progress',
  },
  {
    id: 'no-intent',
    name: 'No Intent',
    names: ['no intent', 'l1 no intent', 'nointent'],
    says: [
      'The customer does not want the workload at any time. Declining FastTrack’s help is not No Intent.',
      'Record the reason, and tell the account team: they follow up.',
    ],
    l1: 'No Intent',
  },
  {
    id: 'blocked',
    name: 'Blocked',
    names: ['blocked', 'l1 blocked', 'a blocker', 'blocker'],
    says: [
      'The customer wants the workload, and something is in the way. Who does not want it has No Intent.',
      'It needs a projected unblock date, or an explicit “not known”. The account team owns the follow-up.',
    ],
    l1: 'Blocked',
  },
  {
    id: 'l1',
    name: 'L1',
    names: ['l1', 'an l1', 'level 1', 'l1 status', 'l1 statuses', 'first level'],
    says: [
      'The first level of an entitlement’s status: Status Unknown, In Progress, No Intent, Blocked, or Duplicate/Invalid.',
      'Ask first whether the customer wants it: Blocked wants it, No Intent does not.',
    ],
  },
  {
    id: 'l2',
    name: 'L2',
    names: ['level 2', 'l2 status', 'l2 statuses', 'second level'],
    says: ['The second level of a status: the reason behind the L1. There are eighteen; Duplicate/Invalid has none.'],
  },
  {
    id: 'dibs',
    name: 'DIBS',
    names: ['dibs'],
    says: [
      'What you must know of every entitlement: **D**ue date, **I**ntent, **B**usiness reason, **S**uccess owner.',
      'When does the customer want it, do they want it, what for, and who at the customer answers for its success.',
    ],
  },
  {
    id: 'acm',
    name: 'ACM',
    names: [
      'acm',
      'adoption and change management',
      'adoption & change management',
      'adoption change management',
      'acm conversation',
      'task 4047',
      '4047',
    ],
    says: [
      'Adoption & Change Management: what makes people use a workload once it works.',
      'The ACM conversation (task 4047, phase Assess) is mandatory and follows the kickoff: what they know of ACM and whether they are interested, self-service resources, a partner when skills or bandwidth lack. Learning Pathways comes later.',
    ],
  },
  {
    id: 'acm-partner',
    name: 'ACM partner',
    names: ['acm partner', 'acm partners'],
    says: [
      'A partner that helps with adoption and change management, for a fee, where a customer lacks skills or bandwidth.',
      `What they combine: ${acmPartnerServices.join('; ')}.`,
    ],
  },
  {
    id: 'learning-pathways',
    name: 'Learning Pathways',
    names: ['learning pathways', 'learning pathway'],
    says: announced.map(({ says }) => says),
  },
  {
    id: 'entitlement',
    name: 'Entitlement',
    names: ['entitlement', 'entitlements'],
    says: [
      'One customer’s right to one workload, with a number of seats. Statuses are kept per customer and workload.',
    ],
  },
  {
    id: 'target-date',
    name: 'Target date',
    names: ['target date'],
    says: ['In Progress: the day a set of users is to be onboarded beyond technical enablement. It must not be past.'],
    l1: 'In Progress',
  },
  {
    id: 'unblock-date',
    name: 'Projected unblock date',
    names: ['unblock date', 'projected unblock date'],
    says: ['Blocked: the day on which the obstacle is expected to be out of the way, or an explicit “not known”.'],
    l1: 'Blocked',
  },
  {
    id: 'intent-note',
    name: 'Entitlement note',
    names: ['intent note', 'service intent note', 'entitlement note', 'note', 'good note'],
    says: [
      'One or two sentences: the intent or its lack, and the why. For Unresponsive: how many attempts, how, to whom, and whether the account is managed.',
      'Never: usage figures or the status alone, news of the engagement, the same text for every workload.',
    ],
  },
  {
    id: 'engagement-note',
    name: 'Engagement Management note',
    names: ['engagement note', 'engagement management note'],
    says: [
      'The record of a customer meeting: participants, discussion points, the customer’s questions, what FastTrack showed or did, and the playbook task.',
    ],
  },
  {
    id: 'ftop',
    name: 'FTOP',
    names: ['ftop'],
    says: [
      'The internal portal where statuses, notes and tasks are recorded. What I write is ready to be pasted there.',
    ],
  },
  {
    id: 'account-team',
    name: 'Account team',
    names: ['account team', 'atu'],
    says: ['The Microsoft sellers of the customer. They own the follow-up of Blocked and No Intent.'],
  },
  {
    id: 'frp',
    name: 'FRP',
    names: ['frp', 'fasttrack ready partner'],
    says: ['FastTrack Ready Partner: a partner that delivers FastTrack’s onboarding services.'],
  },
  {
    id: 'quickleads',
    name: 'QuickLeads',
    names: ['quickleads', 'quick leads', 'quicklead', 'quick lead', 'task 983', '983'],
    says: [
      'The internal process (task 983) that sends a customer to a partner: for adoption where they are without an account team.',
      'After a value-add discussion it is the way to a partner for training, adoption or work outside the FastTrack benefit, if they want one.',
    ],
  },
  {
    id: 'customer-success',
    name: 'Customer success',
    names: ['customer success', 'customer success team', 'success team', 'csm', 'customer success manager'],
    says: [
      'Who takes a workload over once it is live and FastTrack’s part is done. “hand over” and a customer’s name makes what they inherit: goals, plan, what is still open.',
      'The success owner of DIBS is somebody else: who at the customer answers for its success.',
    ],
  },
  {
    id: 'sme',
    name: 'SME',
    names: ['sme', 'smes', 'subject matter expert', 'subject matter experts'],
    says: [
      'Subject matter expert: requested and assigned to deliver a value-add discussion, if one is needed, and taken off the tenant again as the customer decides.',
      '“value” and a customer’s name shows the discussion with its steps and the request.',
    ],
  },
  {
    id: 'fe',
    name: 'FE',
    names: ['fe', 'fasttrack engineer'],
    says: [
      'FastTrack Engineer: the engineer who helps you. The value discussion for Exchange Online (task 3991) is theirs.',
    ],
  },
  {
    id: 'fta',
    name: 'FTA',
    names: ['fta'],
    says: ['The architect who helps you, as an engineer (FE) and subject matter experts (SME) do.'],
  },
  {
    id: 'ftc',
    name: 'FTC',
    names: ['ftc', 'fasttrack center', 'fasttrack centre'],
    says: ['FastTrack Center. What is set to Duplicate/Invalid leaves all of its reporting.'],
  },
  {
    id: 'bvd',
    name: 'BVD',
    names: ['bvd', 'bvds', 'business value deck', 'business value discussion'],
    says: [
      'Business Value Deck, or Business Value Discussion: what there is for each workload to answer the customer’s questions with, and for a value-add discussion.',
      'The content is internal. “value” and a customer’s name shows the discussion with its steps.',
    ],
  },
  {
    id: 'lss',
    name: 'LSS',
    names: ['lss'],
    says: [LICENSING],
  },
  {
    id: 'lsa',
    name: 'LSA',
    names: ['lsa'],
    says: [LICENSING],
  },
  {
    id: 'onelist',
    name: 'OneList',
    names: ['onelist'],
    says: [
      'Where a missing function or a bug is taken to, as to GetHelp: either resolves Blocked › Product Feature/Capability. Ask whether the function is on it.',
    ],
  },
  {
    id: 'gethelp',
    name: 'GetHelp',
    names: ['gethelp'],
    says: [
      'Where a missing function or a bug is taken to, as to OneList: either resolves Blocked › Product Feature/Capability. Ask what the answer was.',
    ],
  },
  {
    id: 'rfa',
    name: 'RFA',
    names: ['rfa', 'request for assistance'],
    says: ['Request for assistance: how a customer asks FastTrack for help.'],
  },
  ...taskTopics,
]
