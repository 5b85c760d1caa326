import { readText } from '../../../playbook/reading/read-text.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Whose rule forbids it: the company's own, or the state's. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id
const cuesOf = (text: string): readonly string[] => readText(prepared, text).cues.map(({ cue }) => cue.id)

test.each([
  "The supervisory authority has no objection, but the bank's own code of practice bans client files in any cloud. They have applied for a waiver.",
  "Legislation permits it. It is the foundation's bylaws that prohibit member data with a third party, an exemption has been asked for.",
  'The lawyers and the regulator are content. Only the holding’s data charter says files stay in house, a waiver is being talked about.',
  "Our customer's rulebook prohibits storing drawings with a provider; Teams waits for an exemption from the head office.",
  "The group's charter forbids mail in the cloud, they have asked headquarters for an exception.",
])('a rule of their own is no law: “%s”', (text) => {
  expect(first(text)).toBe('security-privacy')
})

test.each([
  "The company's policy would permit it, but the state law forbids patient files on foreign servers. So it stands still.",
  'The CISO has nothing against it. The concession from the ministry forbids giving passenger lists to a foreign host.',
  'The insurance regulator forbids claim files in any cloud, they have asked him for an exemption.',
  'The regulator has approved the pilot only; the law forbids health records outside of the country.',
])('a law is none of their own: “%s”', (text) => {
  expect(first(text)).toBe('legal-regulatory')
})

test('a rule of their business about work is no matter of security', () => {
  expect(
    first('The firm’s own rulebook says orders are signed on paper. They must vote to change it before Teams starts.'),
  ).toBe('adoption-readiness')
})

test.each([
  'The regulator okayed it.',
  'The authority said fine.',
  'The regulator does not mind.',
  'The statute allows it.',
  'The legislation permits this.',
  'The regulator has no objection whatever.',
  'Their lawyers, the works council, the regulator: all of them are content now.',
])('a law or a regulator that agrees is no reason: “%s”', (text) => {
  expect(cuesOf(text)).not.toContain('law')
})

test.each([
  'The regulator has not said fine.',
  'The regulator will not allow it.',
  'The law does not permit this.',
  'The regulator has to permit it in writing.',
  'The authority will allow it.',
  'The statute allows it only from May.',
  'If the regulator says yes they start.',
])('one that does not agree is one: “%s”', (text) => {
  expect(cuesOf(text)).toContain('law')
})
