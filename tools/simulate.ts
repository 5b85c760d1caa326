import { join } from 'node:path'
import { MAX_QUESTIONS } from '../dialogs/assessment/assessment.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { entropyBits } from '../playbook/recommendation/next-question.ts'
import { prepare } from '../playbook/prepare.ts'
import { recommend } from '../playbook/recommendation/recommend.ts'
import { command } from './cli.ts'
import { interview, readTruthfulCases, type TruthfulCase } from './training/truthful.ts'

const prepared = prepare(playbook)
const mostChoices = Math.max(...playbook.questions.map((question) => question.choices.length + 1))

await command(
  {
    call: 'npm run -s simulate',
    about: `Lets a truthful FM talk to the recommendation: how many questions are asked, and how often the final status is right.
For comparison, the entropy bound: the doubt that the text leaves, and the fewest questions that could remove it.

The last line is JSON {"n","questions","most","accuracy","boundQuestions"} for talks that begin with a sentence.`,
  },
  () => {
    const cases = readTruthfulCases(prepared, join('playbook', 'corpus', 'truthful', 'answers.jsonl'))
    print(run(cases, true), run(cases, false))
  },
)

function run(cases: readonly TruthfulCase[], text: boolean) {
  const talks = cases.map((truth) => ({ truth, ...interview(prepared, truth, { text, maxQuestions: MAX_QUESTIONS }) }))
  const right = talks.filter(({ truth, result }) => result.ranked[0]!.status.id === truth.status)
  const bits = cases.map((truth) =>
    entropyBits(recommend(prepared, { text: text ? truth.text : '' }).ranked.map(({ probability }) => probability)),
  )
  const meanBits = bits.reduce((sum, each) => sum + each, 0) / bits.length
  return {
    n: talks.length,
    questions: talks.reduce((sum, { asked }) => sum + asked, 0) / talks.length,
    most: Math.max(...talks.map(({ asked }) => asked)),
    accuracy: right.length / talks.length,
    before:
      cases.filter(
        (truth) => recommend(prepared, { text: text ? truth.text : '' }).ranked[0]!.status.id === truth.status,
      ).length / talks.length,
    bits: meanBits,
    boundQuestions: meanBits / Math.log2(mostChoices),
    wrong: talks.filter((talk) => !right.includes(talk)),
  }
}

function print(sentence: ReturnType<typeof run>, guided: ReturnType<typeof run>): void {
  console.log('way in      n   questions   most   right before   right after   doubt (bits)   fewest possible')
  const rows = [
    ['sentence', sentence],
    ['guided', guided],
  ] as const
  for (const [name, row] of rows) {
    console.log(
      [
        name.padEnd(9),
        String(row.n).padStart(4),
        row.questions.toFixed(2).padStart(10),
        String(row.most).padStart(7),
        `${(row.before * 100).toFixed(1)} %`.padStart(14),
        `${(row.accuracy * 100).toFixed(1)} %`.padStart(13),
        row.bits.toFixed(2).padStart(14),
        row.boundQuestions.toFixed(2).padStart(17),
      ].join(''),
    )
  }
  for (const { truth, result } of sentence.wrong) {
    console.log(`wrong: ${truth.status} → ${result.ranked[0]!.status.id}: ${truth.text.slice(0, 120)}`)
  }
  const { n, questions, most, accuracy, boundQuestions } = sentence
  const round = (value: number): number => Math.round(value * 1000) / 1000
  console.log(
    JSON.stringify({
      n,
      questions: round(questions),
      most,
      accuracy: round(accuracy),
      boundQuestions: round(boundQuestions),
    }),
  )
}
