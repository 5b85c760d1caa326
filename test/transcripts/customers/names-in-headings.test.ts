import { Player, story } from '../../support/story.ts'

/** A customer who is new is kept by the whole name that heads the first message, or it is asked which of two names it is. */

const UNTRAINED = 'nobody is trained and there is no champion'
const KEEP = 'keep it with date not known'

function keptOf(...texts: readonly string[]): readonly string[] {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player.kept.map(({ customer }) => customer)
}

test.each([
  [`Tarn & Tarn Teams: ${UNTRAINED}`, 'Tarn & Tarn'],
  [`tarn & tarn teams: ${UNTRAINED}`, 'Tarn & Tarn'],
  [`Tarn and Tarn Teams: ${UNTRAINED}`, 'Tarn and Tarn'],
  [`Bramley's has no champion for Teams and nobody is trained`, "Bramley's"],
  [`Bramley’s: nobody is trained for Teams`, 'Bramley’s'],
])('the whole name is kept: %s', (text, name) => {
  expect(keptOf(text, KEEP)).toEqual([name])
})

test.each([
  ["Bramley's", 'Bramley'],
  ['48 Hour Gym', 'Hour Gym'],
  ['19th Avenue Books', 'Avenue Books'],
  ['B.C. Holler - Quist', 'B.C. Holler'],
])('it is asked whether the customer is %s or %s, and nothing is kept before', (whole, part) => {
  const text = `${whole} Teams: ${UNTRAINED}`
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Whose news is that?')
  expect(player.said).toContain(`[${whole}]`)
  expect(player.said).toContain(`[${part}]`)
  expect(player.said).not.toContain('Of each of them')
  expect(keptOf(text, KEEP)).toEqual([])
  expect(keptOf(text, whole, KEEP)).toEqual([whole])
  expect(keptOf(text, `customer is ${whole}`, KEEP)).toEqual([whole])
  expect(keptOf(text, `it is ${whole}`, KEEP)).toEqual([whole])
  expect(keptOf(text, part, KEEP)).toEqual([part])
})

story('a stroke between two strangers joins one name or two', [
  ['FM', `Alder/Birch Teams: ${UNTRAINED}`],
  ['bot', 'Whose news is that?', '[Of each of them]', '[One customer: Alder/Birch]'],
  ['FM presses', 'One customer: Alder/Birch'],
  ['bot', 'Alder/Birch · Microsoft Teams'],
  ['FM', KEEP],
  ['kept', 1],
  ['FM', `Alder/Birch Intune: ${UNTRAINED}`],
  ['bot', 'Alder/Birch · Intune'],
  ['bot never', 'waits'],
])

story('behind the question, another customer of the message is named as well', [
  ['FM', `48 Hour Gym Teams: ${UNTRAINED}. Litware Intune: no licences`],
  ['FM', '48 Hour Gym'],
  ['bot', '48 Hour Gym · Microsoft Teams', 'Litware is named as well'],
])

story('who is known is not asked about', [
  ['FM', `Proseware Teams: ${UNTRAINED}`],
  ['FM', KEEP],
  ['FM', `Proseware's Intune: ${UNTRAINED}`],
  ['bot', 'Proseware · Intune'],
  ['FM', 'cancel'],
  ['FM', `customer is Bramley's`],
  ['FM', `Teams: ${UNTRAINED}`],
  ['FM', KEEP],
  ['FM', `Bramley's Intune: ${UNTRAINED}`],
  ['bot', "Bramley's · Intune"],
])

story('a number of things in front of a name is no part of it', [
  ['FM', `2 users at Proseware Teams: ${UNTRAINED}`],
  ['bot', 'Proseware'],
  ['bot never', 'Whose news is that?'],
  ['FM', 'cancel'],
  ['FM', `1) Proseware Teams: ${UNTRAINED}`],
  ['bot', 'Proseware · Microsoft Teams'],
  ['FM', 'cancel'],
  ['FM', `Proseware - Berlin Teams: ${UNTRAINED}`],
  ['bot', 'Proseware'],
  ['bot never', 'Whose news is that?'],
])
