import { playbook } from '../../playbook/content/playbook.ts'
import { partnerRisks, partnerServices, valueSteps } from '../../playbook/content/value-add.ts'
import type { Audience, WorkloadId } from '../../playbook/model.ts'
import { Player } from '../support/story.ts'

/**
 * What the playbook page "Conduct Adoption & Change Management Conversation" names: its links, and the tasks, inputs and
 * outputs of its section on value-add discussions. Each is tied to where the product has it, so that nothing is left out.
 */
const LINKS: readonly (readonly [string, Audience, string])[] = [
  [
    'conversation deck, internal',
    'internal-only',
    'https://microsoft.sharepoint.com/:p:/t/ftccm/Ec_3c5jKy9lPp4emoEvRcyEBu2OqNkV0KFanRpolNtpZCQ',
  ],
  ['conversation deck', 'customer-ready', 'https://aka.ms/AA7628m'],
  ['adoption homepage', 'customer-ready', 'https://aka.ms/MicrosoftAdoption'],
  ['adoption guide', 'customer-ready', 'https://aka.ms/M365AG'],
  ['adoption workbook', 'customer-ready', 'https://aka.ms/M365AGWorkbook'],
  ['champions', 'customer-ready', 'https://aka.ms/O365Champions'],
  ['Teams kit', 'customer-ready', 'https://aka.ms/TeamsCommsKit'],
  ['OneDrive kit', 'customer-ready', 'https://aka.ms/ODAdoption'],
  ['adoption course', 'customer-ready', 'https://aka.ms/AdoptionCert'],
  ['FastTrack portal', 'customer-ready', 'https://www.microsoft.com/en-us/fasttrack/?rtc=1'],
  ['productivity library', 'customer-ready', 'https://go.microsoft.com/fwlink/?linkid=838407'],
  ['resource hub', 'customer-ready', 'https://fasttrack.microsoft.com/microsoft365/resourcehub'],
  ['community', 'customer-ready', 'https://techcommunity.microsoft.com/t5/Driving-Adoption/ct-p/DrivingAdoption'],
  ['partner deck, internal', 'internal-only', 'https://aka.ms/AA63lt6'],
  ['partner deck', 'customer-ready', 'https://aka.ms/AA7628n'],
  ['referral request template', 'internal-only', 'https://aka.ms/AA6cav5'],
  [
    'tenant task report',
    'internal-only',
    'https://msit.powerbi.com/groups/217ac1bb-ec5c-40e7-adad-ec8f0287909f/reports/139fe87a-9bc5-4bb4-980d-ccfbb37cd6bc/ReportSection70dc6b9ac819bbc69a60?filter=Tenant~2FTenant_x0020_ID%20eq%20%27%7b39b03722-b836-496a-85ec-850f0957ca6b%7d%27',
  ],
  ['BVD content', 'internal-only', 'https://aka.ms/ftbvd'],
  [
    'SME request',
    'internal-only',
    'https://microsoft.sharepoint.com/teams/ftccm/SitePages/FTC%20Resource%20Request.aspx',
  ],
  ['QuickLeads deck', 'internal-only', 'https://aka.ms/AA5ctuy'],
]
/** Of the page on preparing users, which is undated. */
const OTHER_LINKS = [
  'https://fto365dev.blob.core.windows.net/media/Default/DocResources/en-us/Office_365_Adoption_Guide.pdf',
]

const TASKS: readonly (readonly [string, 'M' | 'O', 'Manager' | 'Engineer', readonly WorkloadId[]])[] = [
  ['3734', 'M', 'Manager', ['m365-apps', 'windows']],
  ['3718', 'M', 'Manager', ['onedrive']],
  ['3737', 'M', 'Manager', ['sharepoint']],
  ['3738', 'M', 'Manager', ['m365-apps']],
  ['3991', 'O', 'Engineer', ['exchange']],
  ['3278', 'M', 'Manager', ['exchange', 'intune', 'm365-apps', 'outlook-mobile']],
  ['4094', 'M', 'Manager', ['edge']],
]

/** Input or output, and the words that carry its meaning. */
const STEPS: readonly (readonly ['input' | 'output', ...string[]])[] = [
  ['input', 'asked', 'offered', 'Services Workshop'],
  ['input', 'SME', 'requested', 'assigned', 'if one is needed'],
  ['output', 'FastTrack Ready Partners', 'complement', 'workload', 'QuickLeads', 'reviewed with the customer'],
  ['output', 'intent (DIBS)', 'status (L1/L2)', 'target date'],
  ['output', 'SME unassigned', 'tenant', 'depending on what the customer decides'],
]

function said(...texts: string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

describe('the links', () => {
  test.each(LINKS)('%s: %s', (_, audience, url) => {
    const found = playbook.resources.find((each) => each.url === url)
    expect(found).toMatchObject({ audience, knownGood: '2020-04-29' })
  })

  test('there are no others, save of a page that has no date', () => {
    const urls = playbook.resources.filter(({ knownGood }) => knownGood !== null).map(({ url }) => url)
    expect(urls.sort()).toEqual(LINKS.map(([, , url]) => url).sort())
    const undated = playbook.resources.filter(({ knownGood }) => knownGood === null).map(({ url }) => url)
    expect(undated).toEqual(OTHER_LINKS)
  })

  test('all of them are shown to the FM, page by page, with who may see them', () => {
    const player = said('resources')
    let shown = player.said
    for (let pages = 1; player.said.includes('[More]'); pages++) {
      expect(pages).toBeLessThan(10)
      player.press('More')
      shown += player.said
    }
    for (const [, audience, url] of LINKS) {
      const from = shown.indexOf(url)
      expect(from).toBeGreaterThan(-1)
      const badge = audience === 'internal-only' ? 'Internal only' : 'Customer-ready'
      expect(shown.slice(from, from + url.length + 30)).toContain(badge)
    }
  })
})

describe('the tasks', () => {
  test.each(TASKS)('%s (%s, FastTrack %s)', (id, mandatory, role, workloads) => {
    const task = playbook.valueTasks.find((each) => each.id === id)
    expect(task).toMatchObject({ mandatory: mandatory === 'M', role: `FastTrack ${role}`, workloads })
    for (const workload of workloads) expect(said(`value ${workload.replace('-', ' ')}`).said).toContain(id)
    expect(said('value').said).toContain(id)
  })

  test('there are no others', () => {
    expect(playbook.valueTasks.map(({ id }) => id)).toEqual(TASKS.map(([id]) => id))
  })
})

describe('the inputs and outputs of a value-add discussion', () => {
  test.each(STEPS)('%s: %s', (kind, ...words) => {
    const step = valueSteps.find(({ says }) => words.every((word) => says.includes(word)))
    expect(step?.kind).toBe(kind)
    expect(said('value onedrive').said).toContain(step!.says)
  })

  test('there are no others', () => {
    expect(valueSteps).toHaveLength(STEPS.length)
  })

  test('three risks for which a partner is offered, and what partners do', () => {
    expect(partnerRisks.map(({ id }) => id)).toEqual(['blockers', 'out-of-scope', 'constraints'])
    expect(partnerServices).toEqual(['training', 'adoption and change management', expect.stringContaining('outside')])
  })
})
