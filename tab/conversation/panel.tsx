import { Button, Drawer, DrawerBody, DrawerHeader, DrawerHeaderTitle } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { TurnRequest } from '../../api/wire.ts'
import { Conversation } from './conversation.tsx'
import { useModal } from '../shared/use-modal.tsx'
import css from './conversation.module.css'
import { conversationStrings as text } from './strings.ts'
import { useConversation } from './use-conversation.ts'

/** A conversation in a panel over the view. It begins with one message or one press. */
export function Panel(props: { readonly title: string; readonly begin: TurnRequest; readonly onClose: () => void }) {
  const { title, begin, onClose } = props
  const modal = useModal(onClose)
  const talk = useConversation()
  const { begin: start } = talk
  useEffect(() => start(begin), [start, begin])
  return (
    <Drawer
      open={modal.open}
      type="overlay"
      position="end"
      size="medium"
      className={css.panel}
      onOpenChange={modal.close}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" onClick={modal.close}>
              {text.close}
            </Button>
          }
        >
          {title}
        </DrawerHeaderTitle>
        <p className={css.private}>{text.onlyYou}</p>
      </DrawerHeader>
      <DrawerBody>
        <Conversation talk={talk} />
        {modal.end}
      </DrawerBody>
    </Drawer>
  )
}
