import { Button, Drawer, DrawerBody, DrawerHeader, DrawerHeaderTitle } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { TurnRequest } from '../../api/wire.ts'
import { Conversation } from './conversation.tsx'
import { useHoldBack } from '../shared/leaving.ts'
import { useModal } from '../shared/use-modal.tsx'
import css from './conversation.module.css'
import { Discard } from './discard.tsx'
import { conversationStrings as text } from './strings.ts'
import { useConversation } from './use-conversation.ts'
import { useTyped } from './use-typed.ts'

/** A conversation in a panel over the view. It begins with one message or one press. */
export function Panel(props: { readonly title: string; readonly begin: TurnRequest; readonly onClose: () => void }) {
  const { title, begin, onClose } = props
  const modal = useModal(onClose)
  const talk = useConversation()
  const { begin: start } = talk
  useEffect(() => start(begin), [start, begin])
  const typed = useTyped(talk)
  const [isAsking, setAsking] = useState(false)
  useHoldBack(typed.isLeft, () => setAsking(true))
  /** Closing it loses what was typed: it is asked about first, and a second Escape takes the question back. */
  const close = (): void => (isAsking ? setAsking(false) : typed.isLeft() ? setAsking(true) : modal.close())
  return (
    <Drawer open={modal.open} type="overlay" position="end" size="medium" className={css.panel} onOpenChange={close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" onClick={close}>
              {text.close}
            </Button>
          }
        >
          {title}
        </DrawerHeaderTitle>
        <p className={css.private}>{text.onlyYou}</p>
        {isAsking && <Discard onDiscard={modal.close} onStay={() => setAsking(false)} />}
      </DrawerHeader>
      <DrawerBody>
        <div {...typed.around}>
          <Conversation talk={talk} />
        </div>
        {modal.end}
      </DrawerBody>
    </Drawer>
  )
}
