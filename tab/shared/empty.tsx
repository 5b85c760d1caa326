import type { ReactNode } from 'react'
import css from './shared.module.css'

/**
 * Says that nothing is there, why, and what to do. `page`: nothing else is shown, and the title is the page's heading.
 */
export function Empty(props: { readonly title: string; readonly page?: boolean; readonly children?: ReactNode }) {
  const { title, page, children } = props
  return (
    <div className={css.empty}>
      {page ? <h1 className={css.pageTitle}>{title}</h1> : <p className={css.emptyTitle}>{title}</p>}
      {children}
    </div>
  )
}
