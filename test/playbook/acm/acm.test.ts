import { NEW_ACM, type AcmFacts, type AcmKind } from '../../../playbook/acm/acm.ts'
import { acmNote } from '../../../playbook/acm/note.ts'
import { missing, progressOf } from '../../../playbook/acm/progress.ts'
import { standings, type AcmCase } from '../../../playbook/acm/standing.ts'
import { acmContent } from '../../../playbook/content/acm.ts'
import { acmPartnerServices } from '../../../playbook/content/referral.ts'
import { resources } from '../../../playbook/content/resources.ts'

const NO_FACTS: AcmFacts = {
  dibs: [],
  resourcesShared: [],
  partnerRoute: undefined,
  valueAdd: { held: [], steps: [] },
}

/**
 * What the playbook's page on the conversation lists, each line with the items that stand for it: nothing may be left
 * out, and nothing stand for nothing.
 */
const LISTED: readonly {
  readonly kind: AcmKind
  readonly part: string
  readonly line: string
  readonly items: string[]
}[] = [
  // Key inputs of the whole page.
  { kind: 'key-input', part: 'prepare', line: 'Customer Kickoff meeting completed', items: ['kickoff-held'] },
  {
    kind: 'key-input',
    part: 'prepare',
    line: 'Customer understands the value of the FastTrack benefit',
    items: ['benefit-understood'],
  },
  {
    kind: 'key-input',
    part: 'prepare',
    line: 'teams introduced, roles and responsibilities defined',
    items: ['roles-defined'],
  },
  { kind: 'key-input', part: 'prepare', line: 'the entitled licenses service features', items: ['licences-known'] },
  { kind: 'input', part: 'prepare', line: 'DIBS has been confirmed; DIBS are captured', items: ['dibs-kept'] },
  {
    kind: 'key-input',
    part: 'prepare',
    line: 'FM is clear on which resources and what to demo',
    items: ['resources-chosen'],
  },
  // Schedule and conduct: inputs.
  {
    kind: 'input',
    part: 'prepare',
    line: 'introduced to success strategies and initial resources (“Adopt” slide)',
    items: ['strategies-introduced'],
  },
  { kind: 'input', part: 'prepare', line: 'agreement to participate documented', items: ['conversation-agreed'] },
  // Schedule and conduct: outputs.
  {
    kind: 'output',
    part: 'conduct',
    line: 'Customer-facing deck used to review the key elements',
    items: ['deck-reviewed'],
  },
  { kind: 'output', part: 'conduct', line: 'M365 Adoption Guide for planning', items: ['adoption-guide'] },
  { kind: 'output', part: 'conduct', line: 'Adoption certification', items: ['adoption-certification'] },
  { kind: 'output', part: 'conduct', line: 'Champions network', items: ['champions-network'] },
  {
    kind: 'output',
    part: 'conduct',
    line: 'Team Success and OneDrive Adoption Kits',
    items: ['teams-kit', 'onedrive-kit'],
  },
  {
    kind: 'output',
    part: 'conduct',
    line: 'Introduce a partner based on skills and bandwidth',
    items: ['partner-introduced'],
  },
  // Request an ACM partner.
  {
    kind: 'input',
    part: 'partner',
    line: 'ability could be enhanced by a FastTrack Ready Partner',
    items: ['partner-helps'],
  },
  {
    kind: 'output',
    part: 'partner',
    line: 'participated in the ACM Partner presentation',
    items: ['partner-presentation'],
  },
  { kind: 'output', part: 'partner', line: 'has a partner engaged, not for ACM', items: ['route-own-partner'] },
  {
    kind: 'input',
    part: 'partner',
    line: 'determine if the partner that they work with provides adoption and change management',
    items: ['own-partner-acm'],
  },
  {
    kind: 'output',
    part: 'partner',
    line: 'engaged with an account team that finds the best fit',
    items: ['route-account-team'],
  },
  {
    kind: 'output',
    part: 'partner',
    line: 'no account team, interested in an FRP through QuickLeads 983',
    items: ['route-quickleads'],
  },
  { kind: 'output', part: 'partner', line: 'Referral Request email template provided', items: ['referral-email'] },
  { kind: 'output', part: 'partner', line: 'Verbal agreement to share PII', items: ['verbal-approval'] },
  {
    kind: 'output',
    part: 'partner',
    line: 'Best matched partners will contact customer',
    items: ['partners-will-call'],
  },
  // Value-add discussions.
  {
    kind: 'input',
    part: 'value-add',
    line: 'value discussion request/offer after a Services Workshop',
    items: ['value-add-offered'],
  },
  {
    kind: 'input',
    part: 'value-add',
    line: 'SME request submitted and resource assigned, if needed',
    items: ['sme-assigned'],
  },
  {
    kind: 'output',
    part: 'value-add',
    line: 'FRP services introduced, Quickleads guidance reviewed',
    items: ['frp-services-introduced'],
  },
  { kind: 'output', part: 'value-add', line: 'Any change to DIBS, L1/L2, Target Date', items: ['changes-recorded'] },
  { kind: 'output', part: 'value-add', line: 'SME unassigned depending on the decision', items: ['sme-unassigned'] },
  // Conversation complete.
  {
    kind: 'input',
    part: 'complete',
    line: 'ability (skills and bandwidth) has been determined',
    items: ['ability-determined'],
  },
  {
    kind: 'input',
    part: 'complete',
    line: 'interest in an FRP, has a partner, or works with the account team',
    items: ['partner-settled'],
  },
  { kind: 'output', part: 'complete', line: 'customer decisions', items: ['decisions-written'] },
  // Key outputs of the whole page.
  { kind: 'key-output', part: 'complete', line: 'Customer Engagement is closed', items: ['engagement-closed'] },
  { kind: 'key-output', part: 'complete', line: 'understands how to complete an RFA', items: ['rfa-known'] },
]

test.each(LISTED)('$part, $kind: $line', ({ kind, part, items }) => {
  for (const id of items) expect(acmContent.items.find((item) => item.id === id)).toMatchObject({ kind, part })
})

test('every item stands for a line of the page, once', () => {
  expect(acmContent.items.map(({ id }) => id).sort()).toEqual(LISTED.flatMap(({ items }) => items).sort())
})

test('the page’s task, tasks of value-adds, role, motions and phase', () => {
  expect(acmContent.task).toMatchObject({
    id: '4047',
    mandatory: true,
    role: 'FastTrack Manager',
    services: 'All services',
  })
  const tasks = acmContent.parts.find(({ id }) => id === 'value-add')!.tasks.map(({ id }) => id)
  expect(tasks).toEqual(['3734', '3718', '3737', '3738', '3991', '3278', '4094'])
  for (const { role, motions, phase } of acmContent.parts) {
    expect({ role, motions, phase }).toEqual({
      role: 'FastTrack Manager',
      motions: ['Customer Health', 'RFA', 'Targeting'],
      phase: 'Assess',
    })
  }
})

const mark = { how: 'done', remark: '', byId: 'p', by: 'P', at: '2026-03-02T10:00:00.000Z' } as const
const acm = (more: Partial<AcmCase['state']>, facts: Partial<AcmCase['facts']> = {}): AcmCase => ({
  content: acmContent,
  state: { ...NEW_ACM, ...more },
  facts: { ...NO_FACTS, ...facts },
})
const statusOf = (of: AcmCase, id: string) => standings(of).find(({ item }) => item.id === id)!.status
const blocking = (of: AcmCase) => missing(standings(of)).blocks.map(({ item }) => item.id)

test('what was done stays done when an answer says later that it was not needed', () => {
  const marks = { 'partner-introduced': mark, 'partner-presentation': mark }
  const able = acm({ marks, answers: { skills: 'yes', bandwidth: 'yes' } })
  expect(statusOf(able, 'partner-introduced')).toBe('done')
  expect(statusOf(able, 'route-quickleads')).toBe('not-applicable')
})

test('of the three ways to a partner, one is asked for once', () => {
  const lacking = acm({ answers: { skills: 'no' } })
  expect(progressOf(standings(lacking), 'partner')).toEqual({ done: 1, of: 3 })
  expect(blocking(lacking).filter((id) => id.startsWith('route-'))).toEqual(['route-own-partner'])
  const chosen = acm({ answers: { skills: 'no', route: 'account-team' } })
  expect(progressOf(standings(chosen), 'partner')).toEqual({ done: 2, of: 3 })
  expect(blocking(chosen).filter((id) => id.startsWith('route-'))).toEqual([])
})

test('a way to a partner that is only being prepared is one step of the part, not all of it', () => {
  const at = mark.at
  const preparing = acm({}, { partnerRoute: { route: 'account-team', sent: false, steps: [], by: 'Alex', at } })
  expect(progressOf(standings(preparing), 'partner')).toEqual({ done: 1, of: 3 })
  const says = (each: AcmCase) => standings(each).find(({ item }) => item.id === 'route-account-team')?.says
  expect(says(preparing)).toMatch(/^referral by Alex, .*, nothing is sent yet$/)
  expect(statusOf(preparing, 'route-quickleads')).toBe('not-applicable')
  const sent = acm({}, { partnerRoute: { route: 'account-team', sent: true, steps: [], by: 'Alex', at } })
  expect(says(sent)).not.toContain('nothing is sent yet')
  // Before a way is known, the part waits for what it depends on.
  expect(progressOf(standings(acm({})), 'partner')).toEqual({ done: 0, of: 0 })
})

test('outputs and what the last step takes as given refuse completion; inputs and key outputs do not', () => {
  const ids = blocking(acm({}))
  expect(ids).toEqual([
    'deck-reviewed',
    'adoption-guide',
    'adoption-certification',
    'champions-network',
    'teams-kit',
    'onedrive-kit',
    'ability-determined',
    'partner-settled',
    'decisions-written',
  ])
  const marks = Object.fromEntries(ids.slice(0, 6).map((id) => [id, mark]))
  const texts = { ...NEW_ACM.texts, decisions: 'May' }
  expect(blocking(acm({ marks, texts, answers: { skills: 'yes', bandwidth: 'yes' } }))).toEqual([])
})

test('a way that a referral says goes before the one that was chosen by hand', () => {
  const partnerRoute = { route: 'quickleads', steps: [], by: 'P', at: mark.at } as const
  const both = acm({ answers: { bandwidth: 'no', route: 'own-partner' } }, { partnerRoute })
  expect(statusOf(both, 'route-quickleads')).toBe('done')
  expect(statusOf(both, 'route-own-partner')).toBe('not-applicable')
  expect(statusOf(both, 'verbal-approval')).toBe('open')
})

const noteOf = (of: AcmCase) => acmNote(of, { customer: 'Contoso', day: '2 Mar 2026' })
const sayOf = (of: AcmCase, id: string) => standings(of).find(({ item }) => item.id === id)!.says

describe('a partner of their own', () => {
  const asked = acm({ answers: { skills: 'no', route: 'own-partner' } })
  const does = acm({ answers: { skills: 'no', route: 'own-partner' }, marks: { 'own-partner-acm': mark } })

  test('settles nothing before it is known whether it does ACM', () => {
    expect(statusOf(asked, 'route-own-partner')).toBe('done')
    expect(statusOf(asked, 'own-partner-acm')).toBe('open')
    expect(statusOf(asked, 'partner-settled')).toBe('open')
    expect(sayOf(asked, 'partner-settled')).toContain('ask whether their partner does ACM')
    expect(blocking(asked)).toContain('partner-settled')
    expect(noteOf(asked)).toContain('but not for ACM; whether it can support ACM is still open')
  })

  test('that supports ACM settles it, and is not told as one that is not for ACM', () => {
    expect(statusOf(does, 'partner-settled')).toBe('done')
    expect(statusOf(does, 'route-own-partner')).toBe('not-applicable')
    expect(blocking(does).filter((id) => /partner-settled|route-/.test(id))).toEqual([])
    expect(noteOf(does)).toContain('- They already have a partner that can support ACM')
    expect(noteOf(does)).not.toContain('not for ACM')
  })

  test.each([true, false])('as a referral says (does ACM: %s)', (doesAcm) => {
    const partnerRoute = { route: 'own-partner', doesAcm, steps: [], by: 'P', at: mark.at } as const
    const referred = acm({ answers: { skills: 'no' } }, { partnerRoute })
    expect(statusOf(referred, 'own-partner-acm')).toBe(doesAcm ? 'done' : 'open')
    expect(statusOf(referred, 'route-own-partner')).toBe(doesAcm ? 'not-applicable' : 'done')
    expect(statusOf(referred, 'partner-settled')).toBe(doesAcm ? 'done' : 'open')
  })

  test('is no answer any more once another way is chosen', () => {
    const other = acm({ ...does.state, answers: { skills: 'no', route: 'account-team' } })
    expect(statusOf(other, 'own-partner-acm')).toBe('not-applicable')
    expect(noteOf(other)).not.toContain('already have a partner')
  })
})

describe('what belongs to QuickLeads', () => {
  const ofQuickLeads = ['referral-email', 'verbal-approval', 'partners-will-call']
  const steps = ['verbal-approval', 'partners-will-call'] as const

  test.each(['own-partner', 'account-team'] as const)('is left out of the way %s', (route) => {
    const partnerRoute = { route, steps, by: 'P', at: mark.at }
    const marks = { 'referral-email': mark }
    const other = acm({ answers: { skills: 'no' }, marks }, { partnerRoute })
    for (const id of ofQuickLeads) expect([id, statusOf(other, id)]).toEqual([id, 'not-applicable'])
    expect(noteOf(other)).not.toMatch(/request e-mail|best matched|contact data/)
  })

  test('that the customer got the request e-mail only the FM says: the request itself goes to others', () => {
    const partnerRoute = { route: 'quickleads', steps, by: 'P', at: mark.at } as const
    const answers = { skills: 'no' } as const
    const before = acm({ answers }, { partnerRoute })
    expect(ofQuickLeads.map((id) => statusOf(before, id))).toEqual(['open', 'done', 'done'])
    expect(standings(before).find(({ item }) => item.id === 'referral-email')!.derived).toBe(false)
    const after = acm({ answers, marks: { 'referral-email': mark } }, { partnerRoute })
    expect(noteOf(after)).toContain('They got the e-mail for the referral request')
  })

  test('after the account team was asked, nobody is told to have none', () => {
    const partnerRoute = { route: 'quickleads', afterAccountTeam: true, steps, by: 'P', at: mark.at } as const
    const after = acm({ answers: { skills: 'no' } }, { partnerRoute })
    expect(noteOf(after)).toContain('The account team was asked without result')
    expect(noteOf(after)).not.toContain('no account team')
    expect(sayOf(after, 'partner-settled')).not.toMatch(/no account team/i)
  })
})

describe('what the page says beside its lists stands where it is needed', () => {
  const partOf = (id: string) => acmContent.parts.find((part) => part.id === id)!

  test('who comes: all IT roles and business decision makers', () => {
    expect(partOf('prepare').says).toContain('all IT roles and business decision makers')
  })

  test('the first objective: what they know of ACM, and whether they are interested', () => {
    expect(partOf('conduct').says).toMatch(/^First ask what they know of ACM.*interest/)
  })

  test('the third focus area: Learning Pathways is announced, not launched', () => {
    expect(partOf('conduct').hint).toMatch(/Learning Pathways.*announced, not launched/)
  })

  test('the five kinds of service that ACM partners combine', () => {
    expect(acmPartnerServices).toHaveLength(5)
    const all = [/certified/, /advice.*execution/, /in person.*excitement/, /digital.*gamification/, /staff/]
    acmPartnerServices.forEach((service, at) => expect(service).toMatch(all[at]!))
    for (const service of acmPartnerServices) expect(partOf('partner').hint).toContain(service)
  })

  test.each([
    ['prepare', ['acm-deck-internal']],
    ['conduct', ['acm-deck']],
    ['partner', ['acm-partner-deck-internal', 'acm-partner-deck', 'referral-template']],
    ['value-add', []],
    ['complete', ['tenant-task-report']],
  ])('the links of %s', (id, links) => {
    expect(partOf(id).links.map(({ resource }) => resource)).toEqual(links)
    for (const link of links) expect(resources.map((resource) => resource.id)).toContain(link)
  })
})
