import { Dropdown, Option, OptionGroup } from '@fluentui/react-components'
import { useId } from 'react'
import type { Due, PortfolioQuery, PortfolioSummary } from '../../api/wire.ts'
import type { StatusId } from '../../playbook/model.ts'
import { DUES, BLOCKED_FIRST } from '../service/query.ts'
import { shortName, statuses, statusOf, workloadName, workloads } from '../shared/statuses.ts'
import css from './portfolio.module.css'
import { portfolioStrings as text } from './strings.ts'

interface Props {
  /** The owners of all entitlements that the person sees. */
  readonly owners: PortfolioSummary['owners']
  readonly query: PortfolioQuery
  readonly onQuery: (query: PortfolioQuery) => void
}

/** Not a reason of the reminders, but looked for in the same place. */
const UNDATED = 'undated' as const

/** All filters. The list shows entitlements that match every one of them. */
export function FilterFields({ owners, query, onQuery }: Props) {
  const l1s = BLOCKED_FIRST.filter((l1) => !query.l1 || query.l1.length === 0 || query.l1.includes(l1))
  return (
    <>
      <Choice<Due | typeof UNDATED>
        label={text.dueFilter}
        values={[...(query.due ?? []), ...(query.undated ? [UNDATED] : [])]}
        options={[...DUES, UNDATED]}
        name={(look) => (look === UNDATED ? text.undated : text.due[look])}
        onValues={(looks) => {
          const { undated: _, ...rest } = query
          const due = looks.filter((look): look is Due => look !== UNDATED)
          onQuery({ ...rest, due, ...(looks.includes(UNDATED) ? { undated: true } : {}) })
        }}
      />
      <Choice
        label={text.l1}
        values={query.l1 ?? []}
        options={BLOCKED_FIRST}
        name={(l1) => l1}
        onValues={(l1) => onQuery({ ...query, l1 })}
      />
      <Choice
        label={text.l2}
        values={query.statuses ?? []}
        options={statuses.filter(({ l2 }) => l2).map(({ id }) => id)}
        // A list has room for the whole name; it is the name that rows and playbook use.
        name={(id) => statusOf(id)?.l2 || shortName(id)}
        groups={l1s.map((l1) => ({
          name: l1,
          options: statuses.filter((status) => status.l1 === l1 && status.l2).map(({ id }): StatusId => id),
        }))}
        onValues={(ids) => onQuery({ ...query, statuses: ids })}
      />
      <Choice
        label={text.workload}
        values={query.workloads ?? []}
        options={workloads.map(({ id }) => id)}
        name={workloadName}
        onValues={(ids) => onQuery({ ...query, workloads: ids })}
      />
      <Owners owners={owners} query={query} onQuery={onQuery} />
    </>
  )
}

/** With fewer than two owners there is nothing to choose, unless an owner was chosen before. */
function Owners({ owners, query, onQuery }: Props) {
  const values = query.owners ?? []
  if (owners.length < 2 && values.length === 0) return null
  const nameOf = new Map(owners.map(({ key, name }) => [key, name ?? text.noOwner]))
  return (
    <Choice
      label={text.sorts.owner}
      values={values}
      // A chosen owner can be removed again, also when this person no longer owns anything.
      options={[...new Set([...nameOf.keys(), ...values])]}
      name={(key) => nameOf.get(key) ?? key}
      onValues={(keys) => onQuery({ ...query, owners: keys })}
    />
  )
}

function Choice<T extends string>(props: {
  readonly label: string
  readonly values: readonly T[]
  readonly options: readonly T[]
  readonly groups?: readonly { readonly name: string; readonly options: readonly T[] }[]
  readonly name: (value: T) => string
  readonly onValues: (values: readonly T[]) => void
}) {
  const { label, values, options, groups, name, onValues } = props
  const id = useId()
  const option = (value: T) => (
    <Option key={value} value={value} text={name(value)}>
      {name(value)}
    </Option>
  )
  return (
    <div className={css.field}>
      <label id={id}>{label}</label>
      <Dropdown
        aria-labelledby={id}
        multiselect
        size="small"
        className={css.choice}
        listbox={{ className: css.options }}
        placeholder={text.any}
        selectedOptions={[...values]}
        value={values.length > 1 ? `${name(values[0]!)} +${values.length - 1}` : values.map(name).join()}
        title={values.map(name).join(', ')}
        onOptionSelect={(_, data) => onValues(options.filter((each) => data.selectedOptions.includes(each)))}
      >
        {groups
          ? groups
              .filter((group) => group.options.length > 0)
              .map((group) => (
                <OptionGroup key={group.name} label={group.name}>
                  {group.options.map(option)}
                </OptionGroup>
              ))
          : options.map(option)}
      </Dropdown>
    </div>
  )
}
