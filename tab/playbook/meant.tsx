import { writeRoute } from '../app/routes.ts'
import type { Status } from '../../playbook/model.ts'
import { l1Color } from '../shared/statuses.ts'
import css from './playbook.module.css'
import { playbookStrings as text } from './strings.ts'

/** Statuses that the words of a search mean, above those whose pages have these words. */
export function Meant(props: { readonly statuses: readonly Status[]; readonly current: string | undefined }) {
  const { statuses, current } = props
  if (statuses.length === 0) return null
  return (
    <nav aria-label={text.meant} className={css.meant}>
      <h2>{text.meant}</h2>
      <ul>
        {statuses.map(({ id, l1, l2, because }) => (
          <li key={id} style={{ ['--dot' as string]: l1Color(l1) }}>
            <a href={writeRoute({ view: 'playbook', status: id })} aria-current={id === current ? 'page' : undefined}>
              {l2 ? `${l1} › ${l2}` : l1}
              <span>{because}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
