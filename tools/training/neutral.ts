import type { Example } from './corpus.ts'
import { seededRandom } from './logistic.ts'

/** Sentences that stand in many notes and say nothing about the status. */
const NEUTRAL: readonly string[] = [
  'Hi all, short update from my side.',
  'Notes from the call this morning.',
  'We had about forty minutes together.',
  'The meeting was moved twice but then it took place.',
  'Nice people, good atmosphere.',
  'They have about 2,000 employees in six countries.',
  'The company is in the food business.',
  'Head office is in the city, the rest is spread over the country.',
  'I will write it up in the portal this afternoon.',
  'Minutes are attached.',
  'See below for what was said.',
  'Three people from their side and two from ours were on the line.',
  'Sorry for the long mail.',
  'Happy to discuss if anybody has questions.',
  'Please have a look and tell me which status fits.',
  'What would you set here?',
  'This is about one of my larger customers.',
  'The camera did not work but we could hear each other.',
  'I know them since two years.',
  'It was a short call before lunch.',
  'He was on a train, so the line was noisy.',
  'We also talked about the weather and football.',
  'Family business, third generation.',
  'They asked me to send the slides of last time.',
  'Thanks and best regards, Maria.',
  'Cheers, Tom',
  'As discussed with my manager yesterday.',
  'For the record.',
  'That is all I have.',
  'I took over this account from a colleague in spring.',
  'More details in the attached file.',
  'Next catch-up is in two weeks.',
  'We spoke in French most of the time.',
  'About half of the seats sit abroad.',
  'He sounded tired.',
  'The conversation went on for a while.',
]

/** A copy of each example between one or two such sentences, so that they learn to weigh nothing. */
export function withNeutralSentences(examples: readonly Example[], seed: number): Example[] {
  const random = seededRandom(seed)
  const any = (): string => NEUTRAL[Math.floor(random() * NEUTRAL.length)]!
  return examples.map((example) => {
    const text = /[.!?]$/.test(example.text) ? example.text : `${example.text}.`
    const place = random()
    if (place < 0.4) return { ...example, text: `${any()} ${text}` }
    if (place < 0.8) return { ...example, text: `${text} ${any()}` }
    return { ...example, text: `${any()} ${text} ${any()}` }
  })
}
