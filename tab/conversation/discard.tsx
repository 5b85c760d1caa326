import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import css from './conversation.module.css'
import { conversationStrings as text } from './strings.ts'

/** Asks whether what was typed may be lost. The focus comes here, and goes back to where it was. */
export function Discard(props: { readonly onDiscard: () => void; readonly onStay: () => void }) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    bar.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div ref={bar} className={css.discard}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text.discardTyped}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={props.onStay}>
            {text.goOnWriting}
          </Button>
          <Button size="small" onClick={props.onDiscard}>
            {text.discard}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
