import { playbook } from '../playbook/content/playbook.ts'
import { findCustomer } from '../playbook/names/find-customer.ts'
import { NOT_SURE, prepare } from '../playbook/prepare.ts'
import { recommend, type Recommendation } from '../playbook/recommendation/recommend.ts'
import { command, oneOf, pair, UsageError } from './cli.ts'

const prepared = prepare(playbook)

await command(
  {
    call: 'npm run -s recommend -- "Contoso Teams: nobody is trained"',
    about: `Recommends a status for a text and prints JSON. What is known beside the text:

  --answer question=choice …   answers to the playbook's questions
  --workload teams             what the text is about`,
    options: { answer: { type: 'string', multiple: true, default: [] }, workload: { type: 'string' } },
    operands: { least: 0, most: Infinity, missing: '' },
  },
  ({ values, operands }) => {
    const text = operands.join(' ')
    if (!text && values.answer.length === 0) {
      throw new UsageError('Say what the customer said: npm run -s recommend -- "Contoso Teams: nobody is trained"')
    }
    const answers = Object.fromEntries(values.answer.map((each) => pair('--answer', each, 'QUESTION=CHOICE')))
    const workload = values.workload && oneOf('--workload', values.workload, [...prepared.workload.keys()])
    const result = recommend(prepared, { text, answers, ...(workload ? { workload } : {}) })
    for (const [question, reason] of Object.entries(result.setAside))
      console.error(`Answer to "${question}" set aside: ${reason}`)
    print(text, result)
  },
)

function print(text: string, result: Recommendation): void {
  const round = (value: number): number => Math.round(value * 1000) / 1000
  console.log(
    JSON.stringify(
      {
        playbook: playbook.version,
        strength: result.strength,
        asks: result.asks,
        customer: findCustomer(prepared, text) ?? null,
        workload: result.workload ?? null,
        ranked: result.ranked.map(({ status, probability, reasons }) => ({
          id: status.id,
          l1: status.l1,
          l2: status.l2,
          score: round(probability),
          evidence: reasons.map(({ weight, ...reason }) => ({ ...reason, weight: round(weight) })),
        })),
        contrast: {
          first: result.contrast.first.id,
          second: result.contrast.second.id,
          firstWhen: result.contrast.firstWhen,
          secondWhen: result.contrast.secondWhen,
          source: result.contrast.source,
          isSaid: result.contrast.isSaid,
        },
        alsoSaid: result.alsoSaid
          ? {
              quote: result.alsoSaid.quote,
              status: result.alsoSaid.status.id,
              beside: result.alsoSaid.beside.quote,
              answer: result.alsoSaid.answer ?? null,
            }
          : null,
        flip: result.flip
          ? {
              question: result.flip.question.id,
              choice: result.flip.choice.id,
              says: result.flip.choice.says,
              to: result.flip.to.id,
            }
          : null,
        nextQuestion: result.next
          ? {
              id: result.next.id,
              text: result.next.text,
              why: result.next.why,
              choices: [
                ...result.next.choices.map(({ id, label }) => ({ id, label })),
                { id: NOT_SURE, label: 'Not sure' },
              ],
            }
          : null,
      },
      null,
      2,
    ),
  )
}
