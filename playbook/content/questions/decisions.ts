import type { Question } from '../../model.ts'
import { BLOCKED, IN_PROGRESS, NO_INTENT, UNKNOWN, each, DECIDES } from '../evidence-groups.ts'

/**
 * Questions that separate many statuses at once. Their choices are worded so that an FM on a call can answer
 * from what the customer has said already.
 */
export const decisions: readonly Question[] = [
  {
    id: 'intent',
    kind: 'decision',
    text: 'Does the customer want to use it?',
    why: 'It decides the L1: Blocked wants it, No Intent does not.',
    choices: [
      {
        id: 'moving',
        label: 'Yes, and work is planned or going on',
        says: 'they want it and work is planned or going on',
        evidence: { ...each(IN_PROGRESS, DECIDES), ...each(BLOCKED, -1) },
      },
      {
        id: 'blocked',
        label: 'Yes, but something stops them',
        says: 'they want it, but something stops them',
        evidence: { ...each(BLOCKED, DECIDES), ...each(IN_PROGRESS, -1) },
      },
      {
        id: 'no',
        label: 'No, at no time',
        says: 'they do not want it at any time',
        evidence: each(NO_INTENT, DECIDES),
      },
      { id: 'unknown', label: 'Nobody knows', says: 'nobody knows what they intend', evidence: each(UNKNOWN, DECIDES) },
      {
        id: 'void',
        label: 'The tenant or entitlement is not valid',
        says: 'the tenant or entitlement is not valid',
        evidence: { 'duplicate-invalid': DECIDES },
      },
    ],
    source: 'l1l2l3-homepage',
  },
  {
    id: 'obstacle',
    kind: 'decision',
    text: 'What stands in the way?',
    why: 'Each obstacle has its own L2, and its own team that clears it.',
    after: { question: 'intent', choices: ['blocked'] },
    choices: [
      {
        id: 'users',
        label: 'Users: not trained, not ready, or a business rule',
        says: 'the users or a business rule stand in the way',
        evidence: { 'adoption-readiness': DECIDES },
      },
      {
        id: 'it-team',
        label: 'The IT team: people, skills, budget, processes',
        says: 'the IT team lacks people, skills, budget or a process',
        evidence: { 'it-change-management': DECIDES },
      },
      {
        id: 'technology',
        label: 'Technology around it: network, directory, devices',
        says: 'technology around the service stands in the way',
        evidence: { 'it-infrastructure': DECIDES },
      },
      {
        id: 'application',
        label: 'An application or add-in that does not work with it',
        says: 'an application or add-in does not work with it',
        evidence: { 'app-compatibility': DECIDES },
      },
      {
        id: 'feature',
        label: 'Something the service lacks, or a bug',
        says: 'the service lacks something they need, or has a bug',
        evidence: { 'product-feature': DECIDES },
      },
      {
        id: 'reliability',
        label: 'Doubts about outages, speed or control',
        says: 'they doubt outages, speed or control',
        evidence: { 'service-reliability': DECIDES },
      },
      {
        id: 'law',
        label: 'A law or a regulator',
        says: 'a law or a regulator stands in the way',
        evidence: { 'legal-regulatory': DECIDES },
      },
      {
        id: 'policy',
        label: 'Their own security or privacy policy',
        says: 'their own security or privacy policy stands in the way',
        evidence: { 'security-privacy': DECIDES },
      },
      {
        id: 'partner',
        label: 'A partner: contract, scope or skill',
        says: 'the partner or its contract stands in the way',
        evidence: { 'partner-engagement': DECIDES },
      },
      {
        id: 'licences',
        label: 'Licences, seats or the agreement',
        says: 'licences, seats or the agreement stand in the way',
        evidence: { 'billing-licensing': DECIDES },
      },
      {
        id: 'nothing',
        label: 'Nothing of this',
        says: 'nothing of this stands in the way',
        evidence: {
          ...each(BLOCKED, -3),
          ...each(IN_PROGRESS, 2),
          ...each(NO_INTENT, 2),
          ...each(UNKNOWN, 2),
          'duplicate-invalid': 2,
        },
      },
    ],
    source: 'l1l2l3-blocked',
  },
  {
    id: 'phase',
    kind: 'decision',
    text: 'How far is the workload?',
    why: 'It separates preparing, moving data and raising use.',
    after: { question: 'intent', choices: ['moving'] },
    choices: [
      {
        id: 'preparing',
        label: 'Cannot be used yet: planned or being set up',
        says: 'the set-up is planned or under way and nobody can use it',
        evidence: { 'technical-onboarding': DECIDES },
      },
      {
        id: 'moving-data',
        label: 'Can be used; data is or will be moved',
        says: 'it can be used and data is or will be moved',
        evidence: { migration: DECIDES },
      },
      {
        id: 'raising-use',
        label: 'Can be used; now more people should use it',
        says: 'it can be used and now the use should rise',
        evidence: { 'user-adoption': DECIDES },
      },
      {
        id: 'standing-still',
        label: 'Stands still',
        says: 'the work stands still',
        evidence: { ...each(BLOCKED, 2), ...each(NO_INTENT, 2), ...each(UNKNOWN, 1), ...each(IN_PROGRESS, -3) },
      },
    ],
    source: 'l1l2l3-in-progress',
  },
  {
    id: 'no-reason',
    kind: 'decision',
    text: 'Why do they not want it?',
    why: 'The account team answers a competitor, a server product and a missing sponsor differently.',
    after: { question: 'intent', choices: ['no'] },
    choices: [
      {
        id: 'competitor',
        label: "A competitor's product does the job",
        says: "a competitor's product does the job",
        evidence: { 'competitive-solution': DECIDES },
      },
      {
        id: 'server',
        label: "Microsoft's server product stays",
        says: "Microsoft's server product stays",
        evidence: { 'on-premises': DECIDES },
      },
      {
        id: 'deciders',
        label: 'Deciders see no value, have other priorities, or only want part of it',
        says: 'those who decide see no value or have other priorities',
        evidence: { 'executive-sponsorship': DECIDES },
      },
      {
        id: 'obstacle',
        label: 'They would want it if an obstacle went away',
        says: 'they would want it if an obstacle went away',
        evidence: { ...each(BLOCKED, 4), ...each(NO_INTENT, -1) },
      },
    ],
    source: 'l1l2l3-no-intent',
  },
  {
    id: 'contact',
    kind: 'decision',
    text: 'What did you hear from them about it?',
    why: 'Silence after several attempts, and an entitlement nobody asked about, are two statuses.',
    after: { question: 'intent', choices: ['unknown'] },
    choices: [
      {
        id: 'silence',
        label: 'Nothing, after several attempts',
        says: 'several attempts got no answer',
        evidence: { 'customer-unresponsive': DECIDES },
      },
      {
        id: 'not-asked',
        label: 'Not asked yet, or asked just now',
        says: 'they have not been asked, or only lately',
        evidence: { 'new-subscription': DECIDES },
      },
      {
        id: 'answered',
        label: 'They answered',
        says: 'they answered',
        evidence: { ...each(UNKNOWN, -4) },
      },
    ],
    source: 'l1l2l3-status-unknown',
  },
]
