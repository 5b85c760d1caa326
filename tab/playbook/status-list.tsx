import type { Status } from '../../playbook/model.ts'
import { writeRoute } from '../app/routes.ts'
import { BLOCKED_FIRST } from '../service/query.ts'
import { l1Color } from '../shared/statuses.ts'
import css from './playbook.module.css'
import { playbookStrings as text } from './strings.ts'

/** Statuses grouped by L1. */
export function StatusList(props: { readonly statuses: readonly Status[]; readonly current: string | undefined }) {
  const { statuses, current } = props
  return (
    <nav aria-label={text.statuses}>
      {BLOCKED_FIRST.map((l1) => {
        const own = statuses.filter((status) => status.l1 === l1)
        if (own.length === 0) return null
        return (
          <div key={l1} className={css.group} style={{ ['--dot' as string]: l1Color(l1) }}>
            <h2>{l1}</h2>
            <ul>
              {own.map(({ id, l2, because }) => (
                <li key={id}>
                  <a
                    href={writeRoute({ view: 'playbook', status: id })}
                    aria-current={id === current ? 'page' : undefined}
                  >
                    {l2 || l1}
                    <span>{because}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
