import { draftNote } from '../../../playbook/note/note.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** The why of the note that is drafted for the likeliest status of a text. */
function whyOf(text: string): string {
  const { status } = recommend(prepared, { text, customer: 'Alpine' }).ranked[0]!
  const note = draftNote(prepared, status, {
    customer: 'Alpine',
    workload: 'teams',
    text,
    answers: {},
    today: '2026-03-02',
  })
  return note.replace(/^.*? because /, '')
}

test.each([
  ['see no value in cloud, on-prem has better ROI', 'they see no value in cloud and on-prem has better ROI.'],
  [
    "afraid of outages, don't trust the cloud availability",
    "they are afraid of outages and they don't trust the cloud availability.",
  ],
  ['now blocked by the proxy', 'it is now blocked by the proxy.'],
  ['again stuck on the proxy', 'it is again stuck on the proxy.'],
  ['keep their own servers, see no reason to change', 'they keep their own servers and they see no reason to change.'],
  ['happy with zoom, not moving', 'they are happy with Zoom and they are not moving.'],
  ['scared of data leaks, want own keys', 'they are scared of data leaks and they want own keys.'],
  ['tried vpn split tunnel, still too slow', 'they tried VPN split tunnel and it is still too slow.'],
  ["running old windows 7 clients, can't install", "they are running old Windows 7 clients and they can't install."],
  ['doubt the uptime, on-prem never failed', 'they doubt the uptime and on-prem never failed.'],
  ['unsure about backups, fear ransomware', 'they are unsure about backups and they fear ransomware.'],
  ['fired their partner, looking for new one', 'they fired their partner and they are looking for new one.'],
  ['ran out of licences, LSP slow', 'they ran out of licences and LSP is slow.'],
  ['too busy to train users, harvest season', 'they are too busy to train users (harvest season).'],
  ["won't release staff for training, peak season", "they won't release staff for training (peak season)."],
  ['lost their admin, nobody left to roll it out', 'they lost their admin and there is nobody left to roll it out.'],
  ['no admin left since march, hiring frozen', 'there is no admin left since March and hiring is frozen.'],
  ['remember big outage in 2023, no trust left', 'they remember big outage in 2023 and there is no trust left.'],
  ['partner bankrupt, new tender', 'the partner is bankrupt and there is a new tender.'],
  ['missing breakout rooms feature', 'they are missing breakout rooms feature.'],
  [
    'short on IT staff, two people for 4000 users',
    'they are short on IT staff and there are two people for 4000 users.',
  ],
])('“%s” is told in sentences', (text, why) => {
  expect(whyOf(text)).toBe(why)
})

test.each([
  // A noun, another subject, or the FM's own words.
  ['fear of outages is the reason', 'they fear'],
  ['own sharepoint farm stays, they just bought SA', 'they own'],
  ['phones too old, replacing in autumn', 'they are replacing'],
  ['tried to call them twice, the proxy blocks it', 'they tried'],
])('“%s” gets no subject', (text, never) => {
  expect(whyOf(text)).not.toContain(never)
})
