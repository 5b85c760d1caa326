import { Button } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'
import { workStrings as text } from './strings.ts'
import css from './work.module.css'

/** One part of the work: its title, its state, and a button that opens its conversation. */
export function Section(props: {
  readonly title: string
  /** The state in a word or two, beside the title. */
  readonly state?: ReactNode
  readonly onOpen: () => void
  /** The part can be worked on in the chat only. */
  readonly inChat?: boolean
  /** The id of its heading, for links that lead here. */
  readonly anchor?: string
  readonly children: ReactNode
}) {
  const { title, state, onOpen, inChat = false, anchor, children } = props
  const own = useId()
  const id = anchor ?? own
  return (
    <section aria-labelledby={id} className={css.section}>
      <div className={css.head}>
        <h3 id={id} tabIndex={anchor ? -1 : undefined}>
          {title}
        </h3>
        {state}
        <Button size="small" aria-label={(inChat ? text.openInChat : text.open)(title)} onClick={onOpen}>
          {inChat ? text.inChat : text.openShort}
        </Button>
      </div>
      {children}
    </section>
  )
}

/** A word on a coloured ground. The colour never says something that the word does not. */
export function Chip({
  tone,
  children,
}: {
  readonly tone: 'good' | 'warn' | 'bad' | 'plain'
  readonly children: ReactNode
}) {
  return <span className={`${css.chip} ${css[tone]}`}>{children}</span>
}

/** Problems, one sentence each. */
export function Warnings({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={css.warnings}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
