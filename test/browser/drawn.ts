import type { Page } from 'playwright-core'

const EVERY_MS = 20
/** A press that is no Action.Execute asks nobody; one that is has asked by then. */
const ASKED_WITHIN_MS = 60
/** Not every press changes a card that is posted: after its answer a change is waited for so long. */
const CHANGED_WITHIN_MS = 1000

/**
 * Follows how a page of the Playground draws its cards. A press draws the card twice: when the posted card is
 * changed, and when the press is answered, in either order. The second drawing empties the fields that were filled
 * in after the first, and takes away the button that is about to be pressed; whoever fills or presses waits for both.
 * @returns waits until all that was pressed is answered and drawn
 */
export function followCards(page: Page): () => Promise<void> {
  let unanswered = 0
  let pressedAt = 0
  let answeredAt = 0
  let changedAt = 0
  const isPress = (url: string): boolean => url.endsWith('/_conversation/v1/invoke')
  const answered = (url: string): void => {
    if (!isPress(url)) return
    unanswered--
    answeredAt = Date.now()
  }
  page.on('request', (request) => {
    if (!isPress(request.url())) return
    unanswered++
    pressedAt = Date.now()
  })
  page.on('requestfinished', (request) => answered(request.url()))
  page.on('requestfailed', (request) => answered(request.url()))
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).startsWith('{"action":"updateMessage"')) changedAt = Date.now()
    }),
  )
  const drawn = (): boolean =>
    unanswered === 0 && (changedAt >= pressedAt || Date.now() - answeredAt > CHANGED_WITHIN_MS)
  return async () => {
    await page.waitForTimeout(ASKED_WITHIN_MS)
    while (!drawn()) await page.waitForTimeout(EVERY_MS)
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  }
}
