import { AGREED, KEPT, REQUESTED } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const texts = (player: Player) => player.state.assessments.map(({ text }) => text)
const after = (shown: readonly Row[], message: string) => {
  const player = played(shown)
  const before = texts(player)
  player.play({ kind: 'text', text: message })
  return { player, before }
}
const ON_REFERRAL: readonly Row[] = [...KEPT, ['FM', 'referral contoso']]

test.each([
  [ON_REFERRAL, 'account team? yes', 'referral Contoso'],
  [ON_REFERRAL, 'sandra agreed', 'referral Contoso'],
  [ON_REFERRAL, 'contoso agreed to the sharing', 'referral Contoso'],
  [[...KEPT, ['FM', 'acm contoso']], 'they have heard of acm and like it', 'acm Contoso'],
  [[...KEPT, ['FM', 'acm contoso']], 'participants: sandra, tom', 'acm Contoso'],
  [[...KEPT, ['FM', 'acm contoso'], ['FM presses', 'Start: 1 Prepare']], 'yes', 'acm Contoso'],
  [[...KEPT, ['FM', 'stakeholders contoso']], 'tom from finance is against it', 'stakeholders Contoso'],
  [[...KEPT, ['FM', 'readiness contoso']], 'the adoption lead is sandra', 'readiness Contoso'],
  [KEPT, 'readiness contoso: the lead is sandra, pilot on 4 may', 'readiness Contoso'],
  [KEPT, 'contoso dibs are due on 4 may', 'status Contoso'],
  [KEPT, 'contoso success owner sandra', 'status Contoso'],
  [KEPT, 'consent given by sandra miller today', 'referral Contoso'],
  [KEPT, 'sandra agreed to share her contact data', 'referral Contoso'],
  [KEPT, 'Contoso: Ines agreed that a partner may contact her', 'referral Contoso'],
] as const)('%#: “%s” is news of no status', (shown, message, command) => {
  const { player, before } = after(shown, message)
  expect(player.said).toContain('Nothing was added to an assessment.')
  expect(JSON.stringify(player.cards.at(-1))).toContain(`"text":"${command}"`)
  expect(texts(player)).toEqual(before)
  expect(player.effects).toEqual([])
})

test.each([
  [ON_REFERRAL, 'sandra agreed'],
  [KEPT, 'consent given by sandra miller today'],
])('%#: who agreed becomes no news with a press either', (shown, message) => {
  expect(after(shown, message).player.said).not.toContain('[The customer said this]')
})

test.each([
  [ON_REFERRAL, 'nobody has time for training', 'Contoso'],
  [ON_REFERRAL, 'fabrikam exchange: mailboxes are being moved', 'Fabrikam · Exchange Online'],
  [[...KEPT, ['FM', 'acm contoso']], 'kickoff was on friday, showed them the adoption hub', 'Contoso'],
  [[...KEPT, ['FM', 'stakeholders contoso']], 'contoso teams: the champion left', 'Contoso · Microsoft Teams'],
  [KEPT, 'the account team of contoso says licences are short', 'Contoso'],
  [KEPT, 'Contoso Teams: the works council gives no consent', 'Contoso · Microsoft Teams'],
] as const)('%#: “%s” goes on to be news', (shown, message, of) => {
  const { player } = after(shown as readonly Row[], message)
  expect(player.said).toContain(of)
  expect(player.said).not.toContain('Nothing was added')
  expect(player.state.assessments[0]!.kept).toBeUndefined()
})

story('it is asked for only right behind the card', [
  ...ON_REFERRAL,
  ['FM', 'status contoso'],
  ['bot', 'Your statuses'],
  ['FM', 'yes'],
  ['bot never', 'answer the card'],
])

story('the card goes on asking, and is answered by a press', [
  ...ON_REFERRAL,
  ['FM', 'account team? yes'],
  ['FM', 'sandra agreed'],
  ['FM presses', 'Open the request'],
  ['bot', 'Does the customer work with a partner now?'],
  ['FM presses', 'No partner'],
])

story('what is said after consent was noted stays out of the status, too', [
  ...REQUESTED,
  ['FM presses', 'They agreed', AGREED],
  ['FM', 'they agreed'],
  ['bot', 'Nothing was added to an assessment.'],
])

story('of a name that nobody knows it is not said to be about who is open, nor offered as their news', [
  ['FM', 'Litware Teams: nobody is trained'],
  ['FM', 'zentrix success owner sandra'],
  ['bot', 'DIBS are kept beside the status', 'Nothing was added to an assessment.', '[Open the status]'],
  ['bot never', 'Litware', '[The customer said this]'],
])
