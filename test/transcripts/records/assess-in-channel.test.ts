import { CHANNEL, Player } from '../../support/story.ts'

const TEXT = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const SECRET = { conversation: 'chat-1', name: 'Project Falcon', outsiders: false }

/** The recommendation stands in a channel. */
function inChannel(): Player {
  const player = new Player()
  player.where = CHANNEL
  player.places = [SECRET]
  player.play({ kind: 'text', text: TEXT })
  return player
}

/** Presses a button that the card of a personal chat has, with all that was typed on the card. */
function forge(player: Player, verb: string, inputs: Record<string, string>): void {
  const { id: record, version } = player.state.assessments[0]!
  player.play({ kind: 'action', data: { verb, record, version, was: '', ...inputs } })
}

describe('in a channel', () => {
  test('“Keep and post” is not offered, and a press of it shows nobody where the person may post', () => {
    const player = inChannel()
    expect(player.said).toContain('[Keep this status]')
    expect(player.said).not.toContain('[Keep and post]')
    forge(player, 'keep-and-post', { dateUnknown: 'true', note: 'What I typed myself.' })
    expect(player.said).not.toContain('Project Falcon')
    expect(player.said).toContain('personal chat')
    expect(player.effects).toEqual([])
    expect(player.state.assessments[0]!.draft.note).toBe('What I typed myself.')
  })

  test('what only the personal chat does is not offered on the card that says that it was kept', () => {
    const player = inChannel()
    player.press('Keep this status', { dateUnknown: 'true' })
    expect(player.said).toContain('✓ Kept')
    for (const title of ['Readiness', 'Activation plan', 'Request a partner', 'Post to a channel'])
      expect(player.said).not.toContain(`[${title}]`)
  })

  test('“Keep and request a partner” keeps what was typed', () => {
    const player = inChannel()
    forge(player, 'keep-and-refer', { date: '2026-12-24', dateUnknown: 'false', note: 'What I typed myself.' })
    expect(player.said).toContain('Nothing was kept.')
    expect(player.state.assessments[0]!.draft).toMatchObject({ note: 'What I typed myself.', date: '2026-12-24' })
  })

  test.each(['help', 'hi'])('“%s” names no unfinished customer while people from outside read', (said) => {
    const player = inChannel()
    player.where = { ...CHANNEL, outsiders: true }
    player.play({ kind: 'text', text: said })
    expect(player.allSaid).not.toContain('Contoso · ')
    player.where = CHANNEL
    player.play({ kind: 'text', text: said })
    expect(player.allSaid).toContain('Contoso · Microsoft Teams')
  })
})

test('a question says how it is answered where only mentions are read', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  expect(player.said).toContain('You can also just type the answer.')
  const inChannel = new Player()
  inChannel.where = CHANNEL
  inChannel.play({ kind: 'text', text: 'assess' })
  inChannel.press('Go on', { customer: 'Contoso', workload: 'teams' })
  expect(inChannel.said).toContain('You can also just type the answer, with an @mention.')
})

test('in the personal chat “Keep and post” asks where', () => {
  const player = new Player()
  player.places = [SECRET]
  player.play({ kind: 'text', text: TEXT })
  player.press('Keep and post', { dateUnknown: 'true' })
  expect(player.said).toContain('Project Falcon')
})
