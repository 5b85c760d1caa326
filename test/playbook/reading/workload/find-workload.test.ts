import { findWorkload, mentionsIn } from '../../../../playbook/reading/workload/find-workload.ts'
import { readText } from '../../../../playbook/reading/read-text.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'
import { unlistedProduct } from '../../../../playbook/reading/workload/unlisted-product.ts'
import { prepared } from '../../../support/story.ts'

const find = (text: string) => findWorkload(prepared, tokenize(text), text)

test.each([
  ['they are moving all desk phones of the plant over to Teams', 'teams-phone'],
  ['the telephony goes to Microsoft Teams in May', 'teams-phone'],
  ['the old PBX dies, they switch to Teams', 'teams'],
  ['a yes from ravenmoor mills; teams goes live in May', 'teams'],
  ['the files go to Teams in May', 'teams'],
  ['exch online: the mail flow is blocked by the firewall', 'exchange'],
])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))

test.each([
  ['Purview @ Tallgren. kickoff for EXO was last year, the contact left. wrote 3 times', 'information-protection'],
  ['Intune @ Sundby Frakt. they did the EXO move in march, EXO is ok. nobody answers', 'intune'],
  ['dns done, aad connect set up, SPO', 'sharepoint'],
  ['firewall opened, entra sync fixed, Intune', 'intune'],
  ['waiting for the licences, reseller on it, Apps', 'm365-apps'],
  ['sspr rollout, 40 % registered', 'entra-id'],
])('“%s”: a name that stands apart, %s, is what it is about', (text, workload) =>
  expect(readText(prepared, text).workload).toBe(workload),
)

test.each([
  ['EXO is stuck at the firewall. They use Teams, SharePoint, OneDrive', 'exchange'],
  ['sspr works, the Intune pilot is stuck', 'intune'],
  ['they build apps', undefined],
])('“%s” is about %s', (text, workload) => expect(readText(prepared, text).workload).toBe(workload))

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

describe('a note through several workloads is about the one whose clauses speak for the status', () => {
  const told = (text: string) => readText(prepared, text).workload

  test.each([
    [
      'Visit to Alder Quay Ferries\nOneDrive is in use and liked. About mail: the crews lack any training, the captains will not let them start before each has had a lesson, planned for May.',
      'exchange',
    ],
    [
      'Notes Alder Quay Ferries\n- Exchange: done, no questions\n- Intune: 64 % enrolled\n- OneDrive: nobody has been trained, the crews do not know where to save and refuse to start before the courses in March',
      'onedrive',
    ],
    [
      'Talk with Larch Dental\nMailboxes fine. Apps: the X-ray viewer has an add-in for Word that crashes since the update, and whoever makes it has a fix for April.',
      'm365-apps',
    ],
    [
      'Hello Kim, from the talk with Alder Quay Ferries. Intune carries on as usual, healthy. The intranet lacks a feature for tide tables that they need, we raised it with the product group and there is no workaround until then.',
      'sharepoint',
    ],
  ])('“%s”: %#', (text, workload) => expect(told(text)).toBe(workload))

  test.each([
    // A word that could stand for another workload does not outweigh a name.
    ['the handsets ring and ring, nobody answers, Copilot plans unknown', 'copilot'],
    ['Larch Dental\nIntune, 90 seats\nMail: twice in May, no reply\nI do not know what they plan', 'intune'],
    ['Larch Dental, OneDrive tried:\n- Mail: 4, no answer\n- seller asked too, nothing. Plans are unknown', 'onedrive'],
    // In a short message, the first sight holds.
    ['OneDrive follows in June, at the moment they set up Intune for the tablets', 'onedrive'],
    // Said to be what it is about; Windows is what it runs on.
    [
      'Hi Bea, summing up the Copilot topic at Larch Dental. Windows is new on all machines and works. The owner has other priorities and sees no value in it, so it will not be looked at again.',
      'copilot',
    ],
    // The telephony of Skype for Business goes with Teams Phone.
    ['Skype for Business Server stays for good, they own it. Teams Phone was never wanted', 'teams-phone'],
  ])('“%s” is about %s', (text, workload) => expect(told(text)).toBe(workload))
})

describe('Skype for Business, which the playbook has as one workload with Teams Phone', () => {
  test.each([
    ['Contoso: they keep Skype for Business', 'teams-phone'],
    ['Contoso SfB: no reply to five mails', 'teams-phone'],
    ['Skype for Business Online seats were added last week', 'teams-phone'],
    ['Skype for Business Server with 1.100 phones, they don’t give it away', 'teams-phone'],
    ['Visnapuu’s phones remain on the Skype for Business 2019 front ends', 'teams-phone'],
    ['SfB Server 2019 EE pools; "this is our phone until I retire"', 'teams-phone'],
    // Beside Teams it stands for what Teams would do, and so it does for chat and meetings.
    ['they keep Skype for Business instead of Teams', 'teams'],
    ['Skype for Business Server SE rolled out last month. Teams? No.', 'teams'],
    ['sfb server 2019 remains, runs good on their own iron, teams they don’t want', 'teams'],
    ['Meetings run over Skype for Business Server in the house, and they always will', 'teams'],
    ['They chat on Skype for Business and stay with it', 'teams'],
    ['SfB users → Teams-only, 250 a week', 'teams'],
    // Unless Teams Phone is named.
    ['Meetings are in Teams; Skype for Business does the calls, Teams Phone is not wanted', 'teams-phone'],
  ])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))

  test('it is no second workload of a text', () => {
    const text = 'They keep Skype for Business Server for chat instead of Teams'
    expect(new Set(mentionsIn(prepared, tokenize(text), text).map(({ id }) => id))).toEqual(new Set(['teams']))
  })
})

describe('“teams” without its capital', () => {
  test.each([
    'the drivers have seen teams on a slide, no more',
    'the auditors keep them off teams',
    'quote covers the teams seats too',
    'all idle, teams stalled by the merger',
    'wifi is renewed, then teams',
    'the tunnel eats teams traffic',
  ])('“%s” is the product', (text) => expect(find(text)).toBe('teams'))

  test.each(['the kitchen teams have no time', 'training both teams took a month', 'courses for our teams'])(
    '“%s” are people',
    (text) => expect(find(text)).toBeUndefined(),
  )
})

describe('a product without its capital, behind the customer or what the call was about', () => {
  const told = (text: string) => readText(prepared, text).workload

  test.each([
    ['southridge video exchange, hosted by rackspace, no reason to leave', 'exchange'],
    ['munsons pickles exchange they wanted to move last year', 'exchange'],
    ['consolidated messenger edge, they use chrome and like it', 'edge'],
    ['margies travel teams nobody uses it', 'teams'],
    ['call with fabrikam about teams: no trainers til 1 march', 'teams'],
    ['call with fabrikam on teams: no trainers til 1 march', 'teams'],
    ['spoke to fabrikam abt exchange, mailboxes are moving', 'exchange'],
    ['talked with litware re teams - no champions', 'teams'],
    ['kickoff with wingtip toys for exchange: hosted by rackspace', 'exchange'],
  ])('“%s” is about %s', (text, workload) => expect(told(text)).toBe(workload))

  test.each([
    'talked with litware about their teams who refuse to be trained',
    'we spoke about teams of people',
    'contoso field teams, no time for training',
    'call with fabrikam about the exchange of ideas',
    'call with fabrikam about project delays',
    'call about windows, doors and the lease',
    'northwind people exchange files by mail',
  ])('“%s” names none', (text) => expect(told(text)).toBeUndefined())
})

describe('“exchange” and “teams” within a sentence, without a capital', () => {
  test.each([
    ['exchange mailboxes are moving', 'exchange'],
    ['they say an exchange outage killed trust', 'exchange'],
    ['says exchange outage killed trust', 'exchange'],
    ['he emailed me, exchange migration stuck because of the firewall', 'exchange'],
    ['she called, exchange is down again', 'exchange'],
    ['they had trouble with exchange again', 'exchange'],
    ['the firewall blocks exchange hybrid', 'exchange'],
    ['had them on the line, teams users refuse', 'teams'],
    ['rang me, their vpn drops teams calls', 'teams'],
    ['on old laptops teams crashes all day', 'teams'],
    ['Teams Rooms cannot be booked by the half hour', undefined],
    // It is given and taken, or people.
    ['they exchange mails with the works council', undefined],
    ['they want a discount in exchange for the renewal', undefined],
    ['users exchange files by post', undefined],
    ['foreign exchange rates make it too costly', undefined],
    ['the stock exchange is against it', undefined],
    ['to exchange servers they need a budget', undefined],
    ['the exchange of files is forbidden', undefined],
    ['their field teams calls are not answered', undefined],
    ['the teams users sit in are small', undefined],
    ['two teams drop out of the training', undefined],
  ])('“%s” is about %s', (text, workload) => expect(find(text)).toBe(workload))
})
