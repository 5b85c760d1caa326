import { useEffect } from 'react'
import { useServices } from '../service/context.tsx'
import { configureStrings as text } from './strings.ts'

/** The page that Teams shows when the tab is added to a channel, chat or meeting. There is nothing to choose on it. */
export function Configure() {
  const { host } = useServices()
  useEffect(() => {
    host.offerTab({ contentUrl: `${window.location.origin}${window.location.pathname}`, name: text.name })
  }, [host])
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.what}</p>
      <p>{text.private}</p>
      <p>
        <b>{text.save}</b>
      </p>
    </>
  )
}
