import { findWorkload } from '../../../playbook/reading/find-workload.ts'
import { tokenize } from '../../../playbook/reading/text.ts'
import { unlistedProduct } from '../../../playbook/reading/unlisted-product.ts'
import { prepared } from '../../support/story.ts'

const find = (text: string) => findWorkload(prepared, tokenize(text), text)

test.each([
  ['they are moving all desk phones of the plant over to Teams', 'teams-phone'],
  ['the telephony goes to Microsoft Teams in May', 'teams-phone'],
  ['the old PBX dies, they switch to Teams', 'teams'],
  ['a yes from ravenmoor mills; teams goes live in May', 'teams'],
  ['the files go to Teams in May', 'teams'],
  ['exch online: the mail flow is blocked by the firewall', 'exchange'],
])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))

describe('of several, the workload that is told of', () => {
  test.each([
    // The other one is done, liked, or only touched on.
    ['Ana (IT) is happy with Exchange. On Intune they depend on a firm that never did it', 'intune'],
    ['Windows: done\nnew since Thursday: SharePoint, 90 seats', 'sharepoint'],
    ['We own their EXO and mail is well. 300 seats of Information Protection came last week', 'information-protection'],
    ['1. Exchange: everyone over, closed\n2. OneDrive: they changed their mind and build it', 'onedrive'],
    ['mails, calls, even a Teams chat: nothing, no idea of their plans for Viva Engage', 'viva-engage'],
    ['after Intune is finished, they set up Copilot', 'copilot'],
    ['the hybrid wizard of EXO runs. She also asked about Copilot', 'exchange'],
    ['now that Exchange is done they start with SharePoint', 'sharepoint'],
    ['not Teams, the question is about Defender', 'defender'],
    // Servers and old versions of their own.
    ['home folders stay on a Windows file server, OneDrive is not wanted', 'onedrive'],
    ['Windows 7 everywhere, Microsoft 365 Apps cannot run there', 'm365-apps'],
    ['forms live on SharePoint 2019, Power Apps is not wanted', 'power-platform'],
    ['Exchange 2019 stays for good. They use Teams and like it', 'exchange'],
    ['they keep their Teams telephony as it is', 'teams-phone'],
    // A place is no product.
    ['The library of HMP Marlow Edge wants an account that opens SharePoint', 'sharepoint'],
    // It heads the note.
    ['Notes from Monday, Fernhill Bakers, Teams Phone:\n- the talk was of Intune policies', 'teams-phone'],
  ])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))
})

describe('a short name in a hurry', () => {
  test.each([
    ['fernhill bakers, nobody to train the users on teams so on hold', 'teams'],
    ['security says no teams before that is closed', 'teams'],
    ['teams rollout going well', 'teams'],
    ['two firms bid for the windows rollout', 'windows'],
    ['edge plans a mystery', 'edge'],
    ['a macro crashes in the new Office', 'm365-apps'],
    ['they hold the Apps rollout till it is tested', 'm365-apps'],
    ['25 Project seats came with the renewal', 'project'],
    ['the archive PSTs go up by night', 'exchange'],
    ['number porting is filed, the SBC stands', 'teams-phone'],
    ['managers want Outlook on their phones', 'outlook-mobile'],
  ])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))

  test.each([
    'the sales teams are not trained',
    'training for the two teams of the plant',
    'pinged her on teams, no answer',
    'the head Office was closed',
    'maintenance windows are short',
    'naming convention for teams decided',
  ])('“%s” names none', (text) => expect(find(text)).toBeUndefined())
})

test.each([
  ['Windows 365 in Ulm: the thin clients are too old for the Windows App', 'Windows 365'],
  ['viva learning is dead, they have their own system', 'Viva Learning'],
  ['Bookings for Larch Dental, nobody has asked their owners', 'Bookings'],
  ['larch dental, planner, nobody opens it', 'Planner'],
  ['they want Planner for the plants', 'Planner'],
  ['Larch Dental wants Loop for its notes', 'Loop'],
  ['videos move to Stream in May', 'Stream'],
])('“%s” is about no workload of the list but %s', (text, product) => {
  expect(find(text)).toBeUndefined()
  expect(unlistedProduct(text)).toBe(product)
})

test.each([
  'the planner of the plant has left',
  'Infinite Loop Knitwear waits for the seats',
  'hotel bookings are down this year',
  'their planner is ill, nobody follows',
])('“%s” names no product', (text) => expect(unlistedProduct(text)).toBeUndefined())
