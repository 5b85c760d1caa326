import { Component, type ReactNode } from 'react'
import { Button } from '@fluentui/react-components'
import { Empty } from '../shared/empty.tsx'
import { appStrings as text } from './strings.ts'

interface Props {
  readonly children: ReactNode
}

/** When a view fails because of a defect, navigation and the other views still work. */
export class Fence extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <Empty page title={text.broken}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
      </Empty>
    )
  }
}
