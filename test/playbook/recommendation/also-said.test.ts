import type { StatusId } from '../../../playbook/model.ts'
import { recommend, type Recommendation } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** A message with two reasons is not answered as if there were one. */

const read = (text: string): Recommendation => recommend(prepared, { text })

/** The status that is recommended and the one that was said as well, in the order of the playbook. */
const bothOf = ({ ranked, alsoSaid }: Recommendation): StatusId[] =>
  [ranked[0]!.status.id, ...(alsoSaid ? [alsoSaid.status.id] : [])].toSorted()

const TWO: readonly (readonly [StatusId, StatusId, string])[] = [
  [
    'app-compatibility',
    'it-change-management',
    'brightwater teams phone: waiting on 3rd party call recording vendor, their app dosnt work w teams calling AND the IT lead left last week',
  ],
  [
    'it-change-management',
    'it-infrastructure',
    'Corley Foods intune - no budget for the rollout this yr + half the laptops still on win 8',
  ],
  [
    'legal-regulatory',
    'security-privacy',
    'Ashgrove sharepoint: data has to stay in the country by law; also their CISO wants a pen test first',
  ],
  [
    'billing-licensing',
    'it-infrastructure',
    'Pell Dental exchange online: licences not bought yet plus the network line is too slow at the clinics',
  ],
  [
    'adoption-readiness',
    'billing-licensing',
    'Norbury copilot: users are not trained and the licenses havent been assigned, agreement still with procurement',
  ],
  [
    'adoption-readiness',
    'partner-engagement',
    'Quayside Teams: The partner has not signed the contract yet. Nobody in the business has been trained either.',
  ],
  [
    'app-compatibility',
    'service-reliability',
    'Tillman onedrive: they lost trust after two outages last month, plus their macro add-in doesnt run w it',
  ],
  [
    'app-compatibility',
    'it-infrastructure',
    "Ostrander windows 11: old CAD software doesn't run on it; half of the PCs have no TPM",
  ],
  [
    'adoption-readiness',
    'it-infrastructure',
    "harlow viva engage: end users don't want it, no champions, AND IT says their proxy blocks it",
  ],
  [
    'it-change-management',
    'security-privacy',
    "Lindqvist Power Platform – DLP policy isn't approved by their security office and there's no budget for an admin",
  ],
  [
    'it-infrastructure',
    'partner-engagement',
    'Bexley SharePoint: The partner who should migrate them pulled out. Also the two forests are not merged yet.',
  ],
  [
    'adoption-readiness',
    'app-compatibility',
    "Vance Outlook mobile: their MDM app doesn't work with it, and staff refuse to put it on private phones",
  ],
  [
    'it-change-management',
    'it-infrastructure',
    'Sorley entra: hybrid join keeps failing bc of the old domain controllers, and there is nobody in IT who knows entra',
  ],
  [
    'adoption-readiness',
    'security-privacy',
    'Penrose Copilot: privacy office has not signed off the DPIA; on top of that no training has been held for the users',
  ],
  [
    'it-change-management',
    'partner-engagement',
    'Redcar Dynamics 365: contract w the implementation partner is not signed. IT is in a change freeze until March too.',
  ],
  [
    'app-compatibility',
    'product-feature',
    'Kestrel teams phone: number porting isnt supported in their country by calling plan, plus the call centre app has no certified integration',
  ],
  [
    'billing-licensing',
    'it-infrastructure',
    'Wexcombe: 2 things hold up intune. No licences yet. And apple devices are on an iOS that is too old.',
  ],
  [
    'adoption-readiness',
    'it-change-management',
    "Amberley project: PMO users haven't been trained, budget for the admin was cut",
  ],
  [
    'adoption-readiness',
    'app-compatibility',
    'ilkley M365 Apps: the finance add-in crashes in new Excel, and the users were never told / trained',
  ],
  [
    'it-change-management',
    'legal-regulatory',
    "Tarrant information protection: the regulator's approval is outstanding; nobody in IT has the skills for labels",
  ],
  [
    'app-compatibility',
    'it-infrastructure',
    "Hollis edge: their intranet needs IE ActiveX, doesn't work in edge. also bandwidth at the branches is too low",
  ],
  [
    'competitive-solution',
    'executive-sponsorship',
    "Farrow teams: the CEO sees no value in it and they've just renewed Zoom for three years",
  ],
  [
    'executive-sponsorship',
    'on-premises',
    'Grimsby exchange: exchange server stays on prem for good, and the CFO sees no point in paying for cloud',
  ],
  [
    'adoption-readiness',
    'billing-licensing',
    "Thornbury copilot - licences expired in sept, renewal stuck w/ procurement. and frankly the sales folks don't know how to use it",
  ],
  [
    'billing-licensing',
    'security-privacy',
    "hi, quick one on Dunmore SharePoint. Security won't allow external sharing until their review is done. Plus they're 200 seats short.",
  ],
  [
    'adoption-readiness',
    'service-reliability',
    "Falkirk exchange: after the outage in the spring they don't trust the service; the nurses haven't had any training as well",
  ],
  [
    'billing-licensing',
    'partner-engagement',
    "Glenrock windows 365 cloud: reseller contract lapsed, so no partner, and the E3 licenses aren't in the agreement",
  ],
  [
    'app-compatibility',
    'partner-engagement',
    "quick update Oldbury Exchange: their journaling tool can't talk to EXO & the partner's SOW has run out",
  ],
  [
    'it-infrastructure',
    'legal-regulatory',
    'Abbots exo: 1) ExpressRoute line not delivered 2) legal says mail must stay on site by statute',
  ],
  [
    'billing-licensing',
    'it-change-management',
    'Haddon EXO: seats short by 60 + sysadmin on maternity leave til july, noone else',
  ],
  [
    'adoption-readiness',
    'it-infrastructure',
    'Uckfield exo: proxy drops connections. And: no one trained on new outlook',
  ],
  [
    'app-compatibility',
    'it-change-management',
    "Ventnor Sharepoint - budget frozen till Q3, also custom workflows don't run in SPO",
  ],
  [
    'billing-licensing',
    'security-privacy',
    "customer Zeal wants outlook mobile but MDM licences aren't there and the data officer objects to phones",
  ],
]

test.each(TWO)('%s and %s are both said in “%s”', (one, other, text) => {
  const result = read(text)
  expect(bothOf(result)).toEqual([one, other].toSorted())
  const { alsoSaid, contrast } = result
  expect(text).toContain(alsoSaid!.quote)
  expect(text).toContain(alsoSaid!.beside.quote)
  // What stands beside the status is what was said, and not somebody else to be denied.
  expect(contrast.second.id).toBe(alsoSaid!.status.id)
})

test('a quote has no words that only join it', () => {
  const quotes = (text: string) => {
    const { alsoSaid } = read(text)
    return [alsoSaid!.quote, alsoSaid!.beside.quote].toSorted()
  }
  expect(quotes(TWO[0]![2])).toEqual([
    'the IT lead left last week',
    'waiting on 3rd party call recording vendor, their app dosnt work w teams calling',
  ])
  expect(quotes(TWO[1]![2])).toEqual(['half the laptops still on win 8', 'no budget for the rollout this yr'])
  expect(quotes(TWO[5]![2])).toEqual([
    'Nobody in the business has been trained',
    'The partner has not signed the contract yet',
  ])
  expect(quotes(TWO[13]![2])).toEqual([
    'no training has been held for the users',
    'privacy office has not signed off the DPIA',
  ])
  expect(quotes(TWO[28]![2])).toEqual([
    'ExpressRoute line not delivered',
    'legal says mail must stay on site by statute',
  ])
})

test.each([
  ['solved already', 'Brandt Teams: nobody is trained. The firewall problem is fixed since Monday.'],
  ['past', "Corby intune: last year they had no licences, now it's the IT lead who left."],
  ['past', 'Yarmouth teams phone: waiting for the contract of the carrier partner. In 2023 it was the old handsets.'],
  [
    'past',
    "Pewsey sharepoint: partner contract isn't signed. They used to have a network problem, that was settled in autumn.",
  ],
  [
    'denied',
    "Denby SharePoint: the partner has no contract yet. It's not a security thing and there's no legal issue.",
  ],
  ['denied', "Wickham Engage: comms people refuse it, no trainers. It isn't the network and it isn't the licences."],
  [
    'in order',
    "Nantwich viva engage: staff don't want it, no champions. IT has plenty of people and the network is fine.",
  ],
  ['in order', 'Bidwell OneDrive: the outages scared them. IT lead is a fan, he has people and budget.'],
  [
    'in order',
    "Morpeth Teams Phone: the call centre app isn't certified. Security review was done and passed in January.",
  ],
  ['in order', 'Oakham onedrive: CISO wants a pen test first. I asked about licences: all bought.'],
  [
    'somebody else’s',
    "Elgin Exchange: their network is too slow. At their sister company the IT lead left, but that's not us.",
  ],
  [
    'somebody else’s',
    'Ripley Teams: budget cut, so IT has no money for it. A colleague had the same at another customer, their regulator said no.',
  ],
  ['a remedy', 'Fenton copilot: users are not trained. We will run a training in May and the partner delivers it.'],
  [
    'a remedy',
    'Gorley Windows: half of the pcs have no TPM. Budget for new laptops is approved, order goes out in June.',
  ],
  [
    'a remedy',
    "Lydney Exchange: their archive app doesn't work with EXO. The vendor is working on a fix, patch due in March.",
  ],
  ['a remedy', "Tenby Teams: nobody in IT to run it. I offered a training for the users, they'd love that."],
  [
    'a remedy',
    "Minehead copilot: GDPR assessment outstanding; we've sent them our DPIA template and the trust portal link",
  ],
  ['only supposed', 'Jarrow exchange: licences are missing. Maybe security will also want a review later.'],
  [
    'only supposed',
    "Ulverston Windows: the till software doesn't run on 11. If the vendor can't fix it they need new hardware.",
  ],
  ['only asked', 'Kelso Defender: the IT team has no people for it. Could the regulator be a problem too?'],
  [
    'ahead',
    "Stroud Copilot: they don't have the licences yet, seller says they come in May. Training is planned after that.",
  ],
  ['another workload’s', 'contoso teams: users are not trained. contoso intune: firewall blocks enrolment'],
  ['another workload’s', 'contoso teams: users are not trained; contoso intune: firewall blocks enrolment'],
  ['another workload’s', 'adatum teams, users not trained, and adatum sharepoint is waiting for licences'],
  ['what follows', 'Inkpen intune: the IT lead left, so the enrolment and the training of users wait.'],
  ['the same again', "Hurst teams: no champion, users don't know how to use it, and nobody was trained."],
  [
    'the same again',
    'Frome intune: no TPM in half of the machines, that means the hardware is too old and new laptops have to be bought',
  ],
  ['beside the point', 'Quorn Intune: 3000 seats, retail chain, 120 stores, IT in Leeds. The IT lead left last week.'],
  ['a law that asks for a data centre', 'Law requires data in the country, there is no data centre. Lom Bank waits.'],
])('%s is no second reason: “%s”', (_, text) => {
  expect(read(text).alsoSaid).toBeUndefined()
})

test('which of two obstacles it is is asked, in the words of the message', () => {
  const { strength, asks, next } = read(TWO[1]![2])
  expect(strength).toBe('likely')
  expect(asks).toBe(true)
  expect(next).toMatchObject({ id: 'obstacle', text: 'Which of the two holds it up?' })
  expect(next!.choices.map(({ id, label }) => [id, label])).toEqual([
    ['it-team', '“no budget for the rollout this yr” – IT Change Management and Resourcing'],
    ['technology', '“half the laptops still on win 8” – Customer IT Infrastructure and Remediation'],
  ])
})

test('what the message itself calls the main reason is first, and nothing is asked', () => {
  for (const text of [
    'Calder intune: the real reason is that the IT lead left. The old laptops are a problem too, no TPM.',
    'Selby teams: mainly its the budget, IT has none. they also say the network at 3 sites is too slow',
  ]) {
    const { ranked, alsoSaid, asks, strength } = read(text)
    expect([ranked[0]!.status.id, alsoSaid?.status.id]).toEqual(['it-change-management', 'it-infrastructure'])
    expect([asks, strength]).toEqual([false, 'clear'])
  }
})

test('in a long mail a second reason is told and not asked about', () => {
  const mail = [
    'Hello Pat, a few lines after the call with Ostrander on SharePoint, so that you are in the picture before Thursday.',
    'We had the whole group on the line: the head of design, two site managers and their assistant, and they were in a good mood.',
    'The partner has not signed the contract yet, and nobody in the business has been trained.',
    'They will talk to the board on the 14th and come back to me. Best wishes to the team in Reading.',
  ].join(' ')
  const result = read(mail)
  expect(bothOf(result)).toEqual(['adoption-readiness', 'partner-engagement'])
  expect(result.asks).toBe(false)
})

test('the answer that goes with the second reason puts it first, and the other is still said', () => {
  for (const [, , text] of TWO) {
    const before = read(text)
    const { question, choice } = before.alsoSaid!.answer!
    const { ranked, alsoSaid, asks } = recommend(prepared, { text, answers: { [question]: choice } })
    expect([ranked[0]!.status.id, alsoSaid?.status.id]).toEqual([
      before.alsoSaid!.status.id,
      before.ranked[0]!.status.id,
    ])
    expect(asks).toBe(false)
  }
})

test('not sure which of two it is leaves it likely, and asks no more', () => {
  const { strength, asks, alsoSaid } = recommend(prepared, { text: TWO[1]![2], answers: { obstacle: 'not-sure' } })
  expect(strength).toBe('likely')
  expect(asks).toBe(false)
  expect(alsoSaid).toBeDefined()
})
