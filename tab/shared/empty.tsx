import type { ReactNode } from 'react'
import css from './shared.module.css'

/** Nothing is there: says why, and what to do. */
export function Empty(props: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.emptyTitle}>{props.title}</p>
      {props.children}
    </div>
  )
}
