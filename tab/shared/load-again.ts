/** True when a script, or the style sheet that it needs, did not arrive; false for a defect in it. */
export function isNotLoaded(error: unknown): boolean {
  // Each browser has its own words for it, the bundler for style sheets.
  return error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message)
}

/**
 * Loads a script that did not arrive once more. Where that fails although the page itself is there, it is of another version
 * by now, or the browser remembers the failure: then the page is loaded anew, and nothing comes of this.
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

/** The bundler asks for a style sheet once; one that did not arrive stays without effect. */
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
