import { playbook } from '../../../../playbook/content/playbook.ts'
import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { prepare } from '../../../../playbook/prepare.ts'
import { Player } from '../../../support/story.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  "steering group said intune isn't envisaged anymore",
  'the intranet looks outmoded, sharepoint is ready since june',
  'archives getting trimmed before the exchange move',
  'sso got tangled, entra id is paused til the consultant fixes it',
  'intune policies are being hammered out with the partner',
  'they got burnt by google once, so exchange is scrutinised heavily',
  'copilot deemed gimmicky, none bought',
  'rumour has it they prefer slack, teams is unloved',
])('“%s”: what is said of something is no name', (text) => expect(find(text)).toBeUndefined())

test.each([
  'unloved tenant, onedrive. no reply since may',
  'orphaned acct, exchange. the admin left and nobody answers',
  'sluggish vpn, onedrive: sync takes all night',
  'completely hopeless, purview. no owner no plan',
  'overworked admins, entra id. wants to go on in autumn',
  'lists bloated, sharepoint view threshold hits',
  'calendars cluttered, outlook mobile trainings booked',
  'faxes lingering, teams phone porting in march',
  'desk phones unplugged, teams phone works',
  'iframes unsupported in edge, legacy portal lives on',
  'kids gleeful about windows 11 tablets, teachers lost',
  'fonts garbled in word, m365 apps rollback',
  'engage communities pruned, adoption campaign begins',
  'teams rooms unboxed, waiting for the electrician',
])('“%s” begins with no name', (text) => expect(find(text)).toBeUndefined())

test.each([
  'Unfazed by the outage, they go on with Teams',
  'Grudgingly they accept Intune',
  'Scrambled for hardware, Windows 11 slips to May',
  'Dusty phones everywhere, Teams Phone not started',
])('“%s”: a capital that begins a sentence makes no name', (text) => expect(find(text)).toBeUndefined())

test.each([
  ['Unified Tin wants Teams, nobody is trained', 'Unified Tin'],
  ['how big is zentrova', 'Zentrova'],
  ['is zentrova live on teams', 'Zentrova'],
  ['the customer is zentrova, teams is stuck', 'Zentrova'],
  ['Dusty wants Teams, nobody is trained', 'Dusty'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test('a kept customer may be called like an ordinary word', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Dusty Teams: they use Slack and will not deploy Teams, final' })
  player.press('Keep this status')
  player.play({ kind: 'text', text: 'dusty teams: nobody is trained yet' })
  expect(player.said).toContain('Dusty')
})
