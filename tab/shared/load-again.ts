/** True when a script, or the style sheet that it needs, could not be loaded; false for a defect in the script. */
export function isNotLoaded(error: unknown): boolean {
  // Each browser has its own message, and so has the bundler for style sheets.
  return error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message)
}

/**
 * Loads a script again that could not be loaded. If that fails although the page itself can be fetched, the page is of
 * another version by now, or the browser remembers the failure. Then the page is reloaded, and the promise never
 * settles.
 * @throws what `load` rejects with, while the page cannot be fetched either
 */
export async function loadAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    await stylesAgain()
    return await load()
  } catch (error) {
    const page = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => undefined)
    if (!page?.ok) throw error
    window.location.reload()
    return new Promise<T>(() => {})
  }
}

/** Requests style sheets again that could not be loaded; the bundler requests each only once. */
async function stylesAgain(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
  await Promise.all(
    links
      .filter(({ sheet }) => sheet === null)
      .map(async (link) => {
        const again = link.cloneNode() as HTMLLinkElement
        await new Promise((resolve, reject) => {
          again.addEventListener('load', resolve)
          again.addEventListener('error', () => reject(new Error(`Unable to preload ${again.href}`)))
          link.replaceWith(again)
        })
      }),
  )
}
