import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ServiceProblem } from '../service/problem.ts'
import { serviceStrings as text } from '../service/strings.ts'

/** What went wrong and how to go on. `stale`: something is shown all the same, but it may be out of date. */
export function ProblemMessage(props: {
  readonly problem: ServiceProblem | undefined
  readonly stale?: boolean
  readonly retry?: () => void
}) {
  const { problem, stale, retry } = props
  if (!problem) return null
  return (
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
}
