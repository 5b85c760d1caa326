import type { Question } from '../../model.ts'
import { BLOCKED, IN_PROGRESS, NO_INTENT, each, DECIDES } from '../evidence-groups.ts'

/** Questions that separate the neighbours which FMs confuse most; each stands for one of the contrasts. */
export const neighbours: readonly Question[] = [
  {
    id: 'who-lacks',
    kind: 'decision',
    text: 'Who lacks time, people or skills?',
    why: 'IT staff, end users and the partner are three different L2s.',
    choices: [
      {
        id: 'it',
        label: 'The IT team',
        says: 'the IT team lacks time, people or skills',
        evidence: { 'it-change-management': DECIDES },
      },
      {
        id: 'users',
        label: 'The end users or the business',
        says: 'the end users or the business lack time, people or skills',
        evidence: { 'adoption-readiness': DECIDES },
      },
      {
        id: 'partner',
        label: 'The partner',
        says: 'the partner lacks time, people or skills',
        evidence: { 'partner-engagement': DECIDES },
      },
      {
        id: 'nobody',
        label: 'Nobody, that is not the problem',
        says: 'nobody lacks time, people or skills',
        evidence: { 'it-change-management': -3, 'adoption-readiness': -2 },
      },
    ],
    source: 'l1l2l3-blocked-adoption-readiness',
  },
  {
    id: 'rule-origin',
    kind: 'decision',
    text: 'Where does the rule come from that stops them?',
    why: 'A law, an own policy and a missing function go to different teams. That an agreement with employees is a matter of readiness is our own rule.',
    choices: [
      {
        id: 'law',
        label: 'A law, a regulator, an authority',
        says: 'the rule comes from a law or a regulator',
        evidence: { 'legal-regulatory': DECIDES },
      },
      {
        id: 'own',
        label: 'Their own policy or security people',
        says: 'the rule is their own policy',
        evidence: { 'security-privacy': DECIDES },
      },
      {
        id: 'employees',
        label: "Only the employees' side has to agree: works council, union",
        says: "the employees' side has to agree, without a law or a worry for privacy",
        evidence: { 'adoption-readiness': 2, 'legal-regulatory': 0.5, 'security-privacy': -3 },
      },
      {
        id: 'service',
        label: 'The service lacks what the rule asks for',
        says: 'the service lacks what the rule asks for',
        evidence: { 'product-feature': DECIDES },
      },
      {
        id: 'none',
        label: 'No rule stops them',
        says: 'no rule stops them',
        evidence: { 'legal-regulatory': -3, 'security-privacy': -3 },
      },
    ],
    // The pages tell law, policy and function apart; of works councils and unions none of them speaks.
    source: null,
  },
  {
    id: 'what-fails',
    kind: 'decision',
    text: 'What does not work, or is feared not to?',
    why: 'Their technology, their application, a missing function and outages of the service are four L2s.',
    choices: [
      {
        id: 'around',
        label: 'Their network, directory, devices or clients',
        says: 'their network, directory, devices or clients do not fit',
        evidence: { 'it-infrastructure': DECIDES },
      },
      {
        id: 'application',
        label: 'Another application or add-in',
        says: 'another application does not work with it',
        evidence: { 'app-compatibility': DECIDES },
      },
      {
        id: 'function',
        label: 'A function that the service lacks, or a bug',
        says: 'the service lacks a function or has a bug',
        evidence: { 'product-feature': DECIDES },
      },
      {
        id: 'availability',
        label: 'The service itself: outages, slowness, control',
        says: 'they fear outages, slowness or loss of control',
        evidence: { 'service-reliability': DECIDES },
      },
      {
        id: 'nothing',
        label: 'Nothing fails',
        says: 'nothing fails technically',
        evidence: {
          'it-infrastructure': -3,
          'app-compatibility': -3,
          'product-feature': -2,
          'service-reliability': -3,
        },
      },
    ],
    source: 'l1l2l3-blocked-app-compatibility',
  },
  {
    id: 'what-unsigned',
    kind: 'decision',
    text: 'What has to be signed or paid first?',
    why: 'A partner contract, a licence agreement and an IT budget are cleared by different people.',
    choices: [
      {
        id: 'partner-contract',
        label: 'A contract with a partner',
        says: 'the contract with a partner is missing',
        evidence: { 'partner-engagement': DECIDES },
      },
      {
        id: 'licences',
        label: 'Licences or the agreement with Microsoft',
        says: 'licences or the agreement are missing',
        evidence: { 'billing-licensing': DECIDES },
      },
      {
        id: 'budget',
        label: 'Budget or staff of IT',
        says: 'budget or staff of IT is missing',
        evidence: { 'it-change-management': DECIDES },
      },
      {
        id: 'nothing',
        label: 'Nothing',
        says: 'nothing has to be signed or paid',
        evidence: { 'partner-engagement': -2, 'billing-licensing': -3 },
      },
    ],
    about:
      /sign|contract|agree|procure|purchas|\bpos?\b|\border|licen[cs]|\bseats?\b|\bskus?\b|budget|money|cost|expens|\bpaid\b|\bpay|invoice|quote|\bsow\b|renew|fund|\be[135]\b|\bf[13]\b|\bea\b|approv/i,
    source: 'l1l2l3-blocked-partner-engagement',
  },
  {
    id: 'why-servers',
    kind: 'decision',
    text: 'Why do their own servers stay?',
    why: 'Only a server that does its job is On-Premises; a reason behind it is its own status.',
    choices: [
      {
        id: 'does-the-job',
        label: 'The server product does the job, or its licence was the reason to buy',
        says: 'the server product does the job',
        evidence: { 'on-premises': DECIDES },
      },
      {
        id: 'no-benefit',
        label: 'Deciders see no benefit in the cloud, or a worse return',
        says: 'deciders see no benefit in the cloud',
        evidence: { 'executive-sponsorship': DECIDES },
      },
      {
        id: 'limits',
        label: 'Network or hardware does not allow more',
        says: 'network or hardware does not allow more',
        evidence: { 'it-infrastructure': DECIDES },
      },
      {
        id: 'trust',
        label: 'They trust own servers more: outages, control',
        says: 'they do not trust the service to stay up as their own servers do',
        evidence: { 'service-reliability': DECIDES },
      },
      {
        id: 'rules',
        label: 'A policy keeps the data inside',
        says: 'a policy keeps the data inside',
        evidence: { 'security-privacy': 4, 'legal-regulatory': 2 },
      },
      {
        id: 'not-servers',
        label: 'It is not about their servers',
        says: 'it is not about their servers',
        evidence: { 'on-premises': -4 },
      },
    ],
    about:
      /server|on-?prem|on prem|local|own (?:hardware|system|machine|data)|data ?cent|file ?share|in-?house|hosted|hoster|farm\b|\b20(?:07|10|13|16|19)\b/i,
    source: 'l1l2l3-no-intent-using-microsoft-on-premises-solution',
  },
  {
    id: 'users-state',
    kind: 'decision',
    text: 'What about the users?',
    why: 'Rising use is In Progress; a go-live held back for the users is Blocked.',
    choices: [
      {
        id: 'use-rises',
        label: 'They can use it, and trainings or campaigns are running',
        says: 'they can use it and the work is raising its use',
        evidence: { 'user-adoption': DECIDES },
      },
      {
        id: 'held-back',
        label: 'It is held back until they are ready',
        says: 'it is held back until the users are ready',
        evidence: { 'adoption-readiness': DECIDES },
      },
      {
        id: 'data-first',
        label: 'They wait for their data to be moved',
        says: 'the users wait for their data to be moved',
        evidence: { migration: DECIDES },
      },
      {
        id: 'not-users',
        label: 'It is not about the users',
        says: 'it is not about the users',
        evidence: { 'user-adoption': -3, 'adoption-readiness': -4 },
      },
    ],
    source: 'l1l2l3-in-progress-solution-or-user-adoption',
  },
  {
    id: 'it-lacks',
    kind: 'decision',
    text: 'What would the IT department need first?',
    why: 'Equipment is Infrastructure; people, skills and process are IT Change Management.',
    choices: [
      {
        id: 'equipment',
        label: 'Other equipment, lines, versions or directories',
        says: 'IT first needs other equipment, lines or versions',
        evidence: { 'it-infrastructure': DECIDES },
      },
      {
        id: 'people',
        label: 'People, skills, budget or new procedures',
        says: 'IT first needs people, skills, budget or procedures',
        evidence: { 'it-change-management': DECIDES },
      },
      {
        id: 'nothing',
        label: 'Nothing, IT could go on',
        says: 'IT could go on',
        evidence: { 'it-infrastructure': -4, 'it-change-management': -4 },
      },
    ],
    source: 'l1l2l3-blocked-it-change-management-resourcing',
  },
  {
    id: 'worry',
    kind: 'decision',
    text: 'What do they worry about most?',
    why: 'Fear of downtime and fear for the data are two L2s.',
    choices: [
      {
        id: 'downtime',
        label: 'That it is down, slow or out of their control',
        says: 'they worry that it is down, slow or out of control',
        evidence: { 'service-reliability': DECIDES },
      },
      {
        id: 'data',
        label: 'Who can see the data, and where it lies',
        says: 'they worry who can see the data',
        evidence: { 'security-privacy': DECIDES, 'legal-regulatory': 1 },
      },
      {
        id: 'users',
        label: 'That people cannot work with it',
        says: 'they worry that people cannot work with it',
        evidence: { 'adoption-readiness': 4 },
      },
      {
        id: 'value',
        label: 'That it is not worth the money or effort',
        says: 'they doubt that it is worth it',
        evidence: { 'executive-sponsorship': 4, 'competitive-solution': 1, 'on-premises': 1 },
      },
      {
        id: 'none',
        label: 'No worry, something concrete is in the way',
        says: 'they have no worry of this kind',
        evidence: { 'service-reliability': -3, 'security-privacy': -2, 'executive-sponsorship': -2 },
      },
    ],
    source: 'l1l2l3-blocked-service-reliability',
  },
  {
    id: 'deciders',
    kind: 'decision',
    text: 'If the obstacle went away, would those who decide go ahead?',
    why: 'It separates Blocked from No Intent.',
    choices: [
      {
        id: 'yes',
        label: 'Yes',
        says: 'those who decide would go ahead',
        evidence: { ...each(BLOCKED, 3), ...each(NO_INTENT, -2) },
      },
      {
        id: 'no',
        label: 'No, they do not see the point',
        says: 'those who decide do not see the point',
        evidence: { 'executive-sponsorship': 4, 'competitive-solution': 2, 'on-premises': 2 },
      },
      {
        id: 'going-ahead',
        label: 'They are going ahead already',
        says: 'they are going ahead already',
        evidence: { 'technical-onboarding': 4, migration: 4, 'user-adoption': 4 },
      },
    ],
    source: 'l1l2l3-no-intent-executive-sponsorship',
  },
  {
    id: 'merger-effect',
    kind: 'decision',
    text: 'What does the merger or takeover hold up?',
    why: 'The same merger belongs to four statuses, by what it stops.',
    choices: [
      {
        id: 'priorities',
        label: 'Attention: priorities lie elsewhere',
        says: 'the merger takes the attention of the deciders',
        evidence: { 'executive-sponsorship': DECIDES },
      },
      {
        id: 'directories',
        label: 'Directories or networks must be merged first',
        says: 'directories must be merged first',
        evidence: { 'it-infrastructure': DECIDES },
      },
      {
        id: 'licences',
        label: 'Licences or seats move, or the tenant is edited',
        says: 'licences move or the tenant is edited',
        evidence: { 'billing-licensing': DECIDES },
      },
      {
        id: 'tenant-ends',
        label: 'This tenant ends',
        says: 'this tenant ends',
        evidence: { 'duplicate-invalid': DECIDES },
      },
      {
        id: 'nothing',
        label: 'There is no merger, or it holds up nothing',
        says: 'no merger holds anything up',
        evidence: { 'executive-sponsorship': -0.5, 'billing-licensing': -0.5, 'duplicate-invalid': -0.5 },
      },
    ],
    about:
      /\bmerg|take-?over|taken over|acqui[rs]|bought (?:by|up)|reorg|restructur|spin-?off|carve|divest|subsidiar|joint venture|new (?:parent|owner)|\bfus/i,
    source: 'l1l2l3-blocked-billing-licensing-subscription',
  },
  {
    id: 'line-future',
    kind: 'decision',
    text: 'Will this tenant or entitlement be used?',
    why: 'A void entitlement leaves the reports; a licence that must be put right first does not.',
    choices: [
      {
        id: 'never',
        label: 'Never: duplicate, test, closed or void',
        says: 'the entitlement will never be used',
        evidence: { 'duplicate-invalid': DECIDES },
      },
      {
        id: 'after-licences',
        label: 'Yes, once licences, seats or the agreement are right',
        says: 'it will be used once the licences are right',
        evidence: { 'billing-licensing': DECIDES },
      },
      {
        id: 'nobody-asked',
        label: 'It is new, nobody has asked',
        says: 'the entitlement is new and nobody has asked',
        evidence: { 'new-subscription': DECIDES },
      },
      {
        id: 'valid',
        label: 'The entitlement is valid',
        says: 'the entitlement is valid',
        evidence: { 'duplicate-invalid': -4, 'billing-licensing': -2, 'new-subscription': -1 },
      },
    ],
    source: 'l1l2l3-duplicate-invalid',
  },
  {
    id: 'who-is-silent',
    kind: 'decision',
    text: 'Who does not answer?',
    why: 'A silent customer leaves the intent unknown; a silent partner blocks a known one.',
    choices: [
      {
        id: 'customer',
        label: 'The customer, after several attempts',
        says: 'the customer does not answer',
        evidence: { 'customer-unresponsive': DECIDES },
      },
      {
        id: 'partner',
        label: 'Only the partner',
        says: 'the partner does not answer',
        evidence: { 'partner-engagement': DECIDES },
      },
      {
        id: 'too-early',
        label: 'Too early to say, I have only just asked',
        says: 'they were asked too recently for an answer',
        evidence: { 'new-subscription': DECIDES },
      },
      {
        id: 'nobody',
        label: 'They answer',
        says: 'they answer',
        evidence: { 'customer-unresponsive': -5, 'new-subscription': -1 },
      },
    ],
    about:
      /answer|repl(?:y|ie)|respon|silen|reach|voice ?mail|\bcall|\bmail|e-?mail|contact|rang|\bring|heard|hear\b|ghost|quiet|no word|chas/i,
    source: 'l1l2l3-status-unknown-customer-unresponsive',
  },
  {
    id: 'other-product',
    kind: 'decision',
    text: 'Which product stays or is used instead?',
    why: 'A competitor, a Microsoft server and an application that merely does not fit are three statuses.',
    choices: [
      {
        id: 'competitor',
        label: "A competitor's product, for good",
        says: "a competitor's product stays",
        evidence: { 'competitive-solution': DECIDES },
      },
      {
        id: 'microsoft-server',
        label: "Microsoft's own server product, also hosted by others",
        says: "Microsoft's own server product stays",
        evidence: { 'on-premises': DECIDES },
      },
      {
        id: 'application',
        label: 'An application that does not work with ours',
        says: 'an application that does not work with ours stays',
        evidence: { 'app-compatibility': 4 },
      },
      {
        id: 'old-until-feature',
        label: 'Something else, only until ours can do it',
        says: 'something else is used only until ours can do it',
        evidence: { 'product-feature': 4 },
      },
      {
        id: 'none',
        label: 'None',
        says: 'no other product stays',
        evidence: { 'competitive-solution': -4, 'on-premises': -4 },
      },
    ],
    source: 'l1l2l3-no-intent-using-competitive-solution',
  },
  {
    id: 'without-us',
    kind: 'decision',
    text: 'Do they deploy it without us?',
    why: 'Declining our help is not No Intent: who deploys alone or with a partner is In Progress.',
    choices: [
      {
        id: 'alone',
        label: 'Yes, by themselves or with a partner',
        says: 'they deploy it without our help',
        evidence: { ...each(IN_PROGRESS, 4), 'technical-onboarding': DECIDES },
      },
      {
        id: 'stopped',
        label: 'They want to, but something stops them',
        says: 'they want it, but something stops them',
        evidence: each(BLOCKED, DECIDES),
      },
      {
        id: 'no',
        label: 'No, they do not want the product either',
        says: 'they do not want it, with or without our help',
        evidence: each(NO_INTENT, DECIDES),
      },
    ],
    about:
      /fasttrack|\bftc\b|\bwithout us\b|\bneeds? us\b|\b(?:our|your|microsoft(?:['’]?s)?) (?:\w+ )?(?:help|support|assistance|engagement|services?|offer|hands)\b/i,
    source: 'l1l2l3-in-progress-technical-onboarding-deployment',
  },
]
