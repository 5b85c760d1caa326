import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { TurnRequest } from '../../api/wire.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import { workloadName } from '../shared/statuses.ts'
import css from './customer.module.css'
import { customerStrings as text } from './strings.ts'

/** A conversation that a press opens. */
export interface Opened {
  readonly title: string
  /** What is said to the bot, or which button is pressed. */
  readonly begin: TurnRequest
}

type Section = keyof typeof text.sections

const OF_CUSTOMER: readonly Section[] = ['acm', 'referral', 'stakeholders']
const OF_WORKLOAD: readonly Section[] = ['readiness', 'plan', 'value', 'resources']

/** What is said to the bot to open a conversation. */
function beginning(section: Section, customer: string, workload: string): string {
  switch (section) {
    case 'acm':
    case 'referral':
    case 'stakeholders':
      return `${section} ${customer}`
    case 'readiness':
    case 'plan':
      return `${section} ${customer} ${workload}`
    case 'value':
    case 'resources':
      return `${section} ${workload}`
  }
}

/** The conversations about a customer, each with one press. */
export function Work(props: {
  readonly customer: string
  readonly workloads: readonly WorkloadId[]
  readonly onOpen: (opened: Opened) => void
}) {
  const { customer, workloads, onOpen } = props
  const [chosen, setChosen] = useState<WorkloadId>()
  const workload = chosen ?? workloads[0]
  const section = (each: Section) => {
    const { title, what } = text.sections[each]
    const begin = { text: beginning(each, customer, workload ? workloadName(workload) : '') }
    return (
      <section key={each} aria-label={title} className={css.section}>
        <div>
          <h3>{title}</h3>
          <p>{what}</p>
        </div>
        <Button
          size="small"
          aria-label={text.open(title)}
          onClick={() => onOpen({ title: `${title} · ${customer}`, begin })}
        >
          {text.openShort}
        </Button>
      </section>
    )
  }
  return (
    <aside aria-labelledby="work" className={css.work}>
      <h2 id="work" className={css.heading}>
        {text.work}
      </h2>
      {OF_CUSTOMER.map(section)}
      {workloads.length > 1 && (
        <label className={css.choose}>
          {text.workload}
          <select value={workload} onChange={(event) => setChosen(event.target.value as WorkloadId)}>
            {workloads.map((each) => (
              <option key={each} value={each}>
                {workloadName(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {workload && OF_WORKLOAD.map(section)}
    </aside>
  )
}
