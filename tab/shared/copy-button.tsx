import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useAnnounce } from './announce.tsx'
import { sharedStrings } from './strings.ts'

const SHOWN_MS = 2000

/** Copies a text, and says whether it worked. `name` says what is copied, where that is not in sight. */
export function CopyButton({ text, name = sharedStrings.copy }: { readonly text: string; readonly name?: string }) {
  const announce = useAnnounce()
  const [said, setSaid] = useState<string>()
  async function copy(): Promise<void> {
    const outcome = (await copied(text)) ? sharedStrings.copied : sharedStrings.copyFailed
    announce(outcome)
    setSaid(outcome)
    setTimeout(() => setSaid(undefined), SHOWN_MS)
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {said ?? name}
    </Button>
  )
}

/** Teams may refuse the clipboard to its frames; then the way of older browsers is tried. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.style.position = 'fixed'
    area.style.opacity = '0'
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
