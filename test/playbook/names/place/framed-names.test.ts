import { playbook } from '../../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepare } from '../../../../playbook/prepare.ts'

const prepared = prepare(playbook)
const find = (text: string) => findCustomer(prepared, text)

test.each([
  ['Teams Phone @ Marlow Optical Group, number porting takes weeks', 'Marlow Optical Group'],
  ['teams phone @ marlow optical group - number porting takes weeks', 'Marlow Optical Group'],
  ['Intune @ Hollis Weaver Solicitors: nobody in IT knows it', 'Hollis Weaver Solicitors'],
  ['re Cobalt Harbour Cement & SharePoint: they wait for licences', 'Cobalt Harbour Cement'],
  [
    'Subject: RE: Tidewell Instruments / OneDrive\nHi,\nthe CISO does not approve the default sharing settings.',
    'Tidewell Instruments',
  ],
  ['Dear all,\nplease note that M/s Patel Forge Works has no admin for Exchange Online.', 'Patel Forge Works'],
  ['two admins on leave until may. Customer Lemonwood Pottery Company, EXO', 'Lemonwood Pottery Company'],
  ['their works council has not signed. customer: plum valley ferries, Teams', 'Plum Valley Ferries'],
  ['Seabright Press/Yammer: no champions', 'Seabright Press'],
  ['AADP Elmsworth Coach Lines – no licences were bought', 'Elmsworth Coach Lines'],
  ['EXO Dunlin Bay Foods - the mailboxes are moving until 12 December', 'Dunlin Bay Foods'],
  ['entra id p1 - penwick ridge railway: two forests after the merger', 'Penwick Ridge Railway'],
  ['entra id p1 - penwick ridge railway, two forests after the merger', 'Penwick Ridge Railway'],
  ['intune - otter creek brewing: no budget for consultants', 'Otter Creek Brewing'],
  ['SharePoint at old copper bakery, nobody has trained the bakers', 'Old Copper Bakery'],
  ['onedrive at silver birch mills is blocked because the lines are slow', 'Silver Birch Mills'],
  ['Intune for whitlow legal llp, bought last week, nobody talked to them', 'Whitlow Legal LLP'],
  ['exch online marbury school trust - the firewall holds up the mail flow', 'Marbury School Trust'],
  ['exchange trial of bonita springs drainage district, nobody will ever use it', 'Bonita Springs Drainage District'],
  ['thistlemoor farm cooperative windows 11 is being rolled out, until 30 June', 'Thistlemoor Farm Cooperative'],
  ["it's a yes from crowther & sons haulage, Teams goes live in january", 'Crowther & Sons Haulage'],
  ["It's a no from Crowther Paper Mills on Intune, they keep Jamf", 'Crowther Paper Mills'],
  ['Tell me, what is Redstone Dental Clinic; their line is too slow, Exchange', 'Redstone Dental Clinic'],
  ['what is it with Fernhill Glass Studio, Teams, the users are not trained', 'Fernhill Glass Studio'],
  ['longmere orchards co-op, Teams, no champion in any of the packing halls', 'Longmere Orchards Co-op'],
  ['sweetwater hospice - sharepoint: no one answers, 4 mails', 'Sweetwater Hospice'],
  ['eastmarsh parish council are full of doubts about OneDrive', 'Eastmarsh Parish Council'],
  ['ashdown credit union, intune: they wait for the licences', 'Ashdown Credit Union'],
  ['copilot at varnholm cable works: the licences are late', 'Varnholm Cable Works'],
  ['Notes\n- Harwick Rope Company / Teams\n- nobody is trained', 'Harwick Rope Company'],
  ['Call notes: Harwick Rope Company, Teams. Nobody is trained', 'Harwick Rope Company'],
  [
    'Liebe Kollegen,\nOberthal Ziegelwerke AG / Exchange: mailboxes move until 8 March, migration is running.',
    'Oberthal Ziegelwerke AG',
  ],
  [
    'Hallo zusammen,\nthe migration of the mailboxes at Oberthal Ziegelwerke AG is running until 8 March.',
    'Oberthal Ziegelwerke AG',
  ],
  ['Bonjour à tous,\nVerrerie Lanteigne wants Exchange but the network is not ready.', 'Verrerie Lanteigne'],
  [
    'Betreff: Intune bei Hafenlogistik Wesermünde\nHallo, the data protection officer does not approve.',
    'Hafenlogistik Wesermünde',
  ],
  ['And Pendry Motors - Exchange: half the mailboxes are moved', 'Pendry Motors'],
  [
    'Hi team, the Ministry of Forests of Port Selby wants Exchange but the admins have no time.',
    'Ministry of Forests of Port Selby',
  ],
  [
    'Subject: University of Applied Arts of Lower Selby / Teams\nThey are not trained.',
    'University of Applied Arts of Lower Selby',
  ],
  [
    'Lafleur Optique and Lafleur Optique SA are on one tenant, one of the two entitlements has to go',
    'Lafleur Optique',
  ],
  ['northern winds opera co, teams: their network is too slow', 'Northern Winds Opera Co'],
  ['gullrock hospitality group: Intune waits for new laptops', 'Gullrock Hospitality Group'],
  ['viva engage for redwood academy trust: nobody sees the point', 'Redwood Academy Trust'],
  ['they say no thanks, wont use yammer ever. lakeside veterinary clinic', 'Lakeside Veterinary Clinic'],
  ['Power BI @ Selkirk Carpet Group: their gateway is too old', 'Selkirk Carpet Group'],
])('“%s” is about %s', (text, name) => expect(find(text)?.name).toBe(name))

test.each([
  'Teams @ head office is not used, nobody is trained',
  're SharePoint: the works council has not approved it',
  'they use Exchange at a hoster and want to stay there',
  'what is it with the licences, Teams is stuck',
  "it's a yes from the board, Intune starts in May",
  "it's a no from their legal department, Copilot is off",
  'Intune - blocked by the security team: no approval',
  'the local council forbids it, Exchange stays on premises',
  'works council has not approved Teams',
  'village council forbids the cloud, Exchange',
  'their hospital group wants Teams but users are not trained',
  'at the clinic nobody uses Teams, they need training',
  'teams - pilot group: not trained',
  'exchange - public folders: too large to move',
  'SharePoint at head office is slow',
  'Liebe Grüße, Exchange is stuck because of the network',
  'Hallo zusammen, mailboxes are being migrated until March',
  'Notes from today: users are not trained for Teams',
  'Call notes\nusers are not trained for Teams, no champion',
  'our user group wants training for Teams',
  'Teams for the school is planned, no training yet',
  'customer wants Teams, users not trained',
  'customer, Teams: nobody trained',
  'Intune for Anna Bell is not working, she is the pilot',
  "the energy utility's regulator forbids it, OneDrive",
  'Exchange for students and teachers: no licences',
  'waiting for the credit union, Teams',
  'teams at college level is not used',
  'entra id p1 - conditional access policies: not configured',
  'the steering group and the board trust nobody, Teams waits',
  'Tell me, what is Blocked; they want Teams',
  'update: Exchange is stuck since tuesday because of the firewall',
  'SharePoint for the sales and marketing group: nobody trained',
])('“%s” names no customer', (text) => expect(find(text)).toBeUndefined())

test.each(['intune @ dunmarrow paper mills: no budget', 'customer: dunmarrow dental clinic, exchange is stuck'])(
  'a word of trade makes sure of the name in “%s”',
  (text) => expect(find(text)?.certainty).toBe('named'),
)

test('a partner that is named beside the customer is not taken for it', () => {
  expect(find('SharePoint with northquay consulting group, they are slow')).toBeUndefined()
  expect(find('otterbrook fish farms: Intune is deployed by Brightlane Consulting')?.name).toBe('Otterbrook Fish Farms')
})
