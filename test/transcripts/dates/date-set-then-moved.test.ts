import { Player } from '../../support/story.ts'

/** After an open card whose date was typed, the texts are added. */
function after(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of ['Riverbank Foods yammer: networks are being set up', '29 may', ...texts])
    player.play({ kind: 'text', text })
  return player
}

test.each([
  'riverbank foods moved the launch to 26 june',
  'they moved their go-live back to 26 june',
  'they pushed the whole rollout out by four weeks to 26 june',
  'they rescheduled for 26 june',
  'they go live 26 june now',
  'they postponed the deployment until 26 june',
  'they brought the deployment date to 26 june',
  'the launch was shifted into june',
])('a date that was typed follows “%s”', (news) => {
  const { said } = after(news)
  expect(said).toMatch(/Target date: 2026-06-(?:26|30)/)
  expect(said).toMatch(
    /The date is now (?:26|30) Jun 2026 instead of 29 May 2026|The target date is now (?:26|30) Jun 2026/,
  )
})

test('the moved date is the one that is kept', () => {
  const { kept } = after('riverbank foods moved the launch to 26 june', 'keep it')
  expect(kept.at(-1)).toMatchObject({ targetDate: '2026-06-26' })
})

test.each(['launch is 26 june', 'first site goes live 15 june', 'the switches are delivered on 15 june'])(
  'another day that moves nothing leaves it, and that is said: “%s”',
  (news) => {
    const { said } = after(news)
    expect(said).toContain('Target date: 2026-05-29')
    expect(said).toMatch(/The date stays 29 May 2026, as you set it: “[^”]*(?:26|15) june” is not taken for it\./)
  },
)

test.each(['and they have a champion', 'the launch is on 29 may', 'the admin was trained on 2 february'])(
  'nothing is said of the date behind “%s”',
  (news) => {
    expect(after(news).said).not.toMatch(/The date (?:stays|is now)/)
  },
)
