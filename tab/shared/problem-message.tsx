import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ServiceProblem } from '../service/problem.ts'
import { serviceStrings as text } from '../service/strings.ts'
import css from './shared.module.css'

/**
 * What went wrong and how to go on. `stale`: older data is still shown, and may be out of date. `page`: nothing else is
 * shown, and the message begins with the page's heading.
 */
export function ProblemMessage(props: {
  readonly problem: ServiceProblem | undefined
  readonly stale?: boolean
  readonly page?: boolean
  readonly retry?: () => void
}) {
  const { problem, stale, page, retry } = props
  if (!problem) return null
  const message = (
    <MessageBar intent={stale ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        {stale ? `${text.outdated} ` : ''}
        {problem.message}
      </MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button size="small" onClick={retry}>
            {text.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
  if (!page) return message
  return (
    <>
      <h1 className={css.pageTitle}>{problem.status === 401 ? text.signedOutTitle : text.failedTitle}</h1>
      {message}
    </>
  )
}
