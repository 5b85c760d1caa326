import { readAcmCommand } from '../../../dialogs/acm/commands.ts'
import { Player } from '../../support/story.ts'

function withContoso(...texts: readonly string[]): Player {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

test.each([
  ['acm contoso done: self service resources shown', 'strategies-introduced'],
  ['acm contoso done: kickoff held', 'kickoff-held'],
  ['acm contoso: kickoff meeting held, done', 'kickoff-held'],
  ['acm contoso: done kickoff', 'kickoff-held'],
  ['acm with contoso ticked champions network', 'champions-network'],
  ['tick acm contoso: adoption guide', 'adoption-guide'],
  ['acm contoso - onedrive kit done', 'onedrive-kit'],
  ['acm for contoso finished: roles and responsibilities', 'roles-defined'],
])('“%s” opens that item, and one press ticks it', (text, item) => {
  const player = withContoso(text)
  expect(player.said).toContain('Contoso')
  expect(player.effects).toEqual([])
  player.press('Tick with remark')
  expect(player.effects).toMatchObject([{ kind: 'saveAcm', state: { marks: { [item]: { how: 'done' } } } }])
})

test('what is no item is chosen in its part', () => {
  const player = withContoso('acm contoso done: spoke to sandra')
  expect(player.said).toContain('I could not tell which one that is.')
  expect(player.said).toContain('1 Prepare')
})

test('of a customer who is not known, it says so', () => {
  expect(withContoso('acm zentrix done: kickoff held').said).toContain('I keep no customer of that name that is yours.')
})

test.each([
  'which acm talks are still open',
  'which acm conversations are open?',
  'show open acm talks',
  'open acm conversations',
  'what acm talks do i have left',
  'any acm talks still open?',
  'which ACM conversations are not done',
  'list my acm talks',
  'how many acm conversations are still open',
  'acm talks open',
])('“%s” lists the conversations', (text) => {
  expect(readAcmCommand(text)).toEqual({ customer: '', note: false })
  expect(withContoso(text).said).toContain('ACM conversation with whom?')
})

test.each([
  'they asked which acm talks are still open',
  'acm is done by their partner, users still not trained',
  'the acm conversation with contoso went well',
  'contoso acm training is open',
  'acm contoso did training with sandra',
  'acm contoso was done by sandra last week and they liked it',
])('“%s” is no command', (text) => {
  expect(readAcmCommand(text)).toBeUndefined()
})

test.each([
  ['comment contoso teams: spoke to sandra', 'Spoke to sandra|spoke to sandra'],
  ['comment contoso - spoke to sandra', 'spoke to sandra'],
  ['comment on contoso teams: spoke to sandra', 'spoke to sandra'],
  ['Comment for contoso: spoke to sandra', 'spoke to sandra'],
  ['add a comment to contoso - spoke to sandra', 'spoke to sandra'],
])('“%s” opens the comment, whatever else is open', (text, said) => {
  const player = withContoso('contoso sharepoint: waiting for licences', text)
  expect(player.said).toMatch(new RegExp(said))
  expect(player.said).toContain('nothing is changed before that')
  expect(player.said).toContain('[Save]')
})

test.each([
  'note for contoso teams - batch 4 done',
  'note for contoso teams: batch 4 done',
  'note contoso teams - batch 4 done',
  'contoso teams note - batch 4 done',
])('“%s” opens the note', (text) => {
  const player = withContoso(text)
  expect(player.said).toContain('Contoso · Microsoft Teams')
  expect(player.said).toContain('batch 4 done')
  expect(player.said).toContain('[Save]')
})

test.each([
  'note for later - call them',
  'comment: spoke to sandra',
  'side note - nobody is trained',
  'quick note: contoso has no champion',
  'release note - teams is slow',
  'comments from contoso teams users: too slow',
])('“%s” is no order', (text) => {
  expect(withContoso(text).allSaid).not.toContain('nothing is changed before that')
})

test.each([
  'we did the acm call with contoso today',
  'We did the ACM call with Contoso today, they take the self service resources',
  'had the acm conversation with contoso yesterday, all agreed',
  'finally held our ACM talk with Contoso on Monday.',
])('“%s” opens the checklist, and says nothing about a status', (text) => {
  const player = withContoso(text)
  expect(player.said).toContain('1 Prepare')
  expect(player.said).not.toContain('User Adoption')
})

test.each([
  'we did the acm call with contoso today, the firewall blocks the media',
  'we did the acm call with contoso today and their admin left',
])('“%s” is news behind the call', (text) => expect(readAcmCommand(text)).toBeUndefined())
