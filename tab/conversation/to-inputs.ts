/**
 * Brings what a drawn card asks for into view: its first input, and below it the button that sends them. What stands above
 * was read already. A card without inputs stays where it is.
 */
export function showInputs(drawn: HTMLElement): void {
  const input = drawn.querySelector<HTMLElement>('.ac-input-container')
  if (!input) return
  const buttons = [...drawn.querySelectorAll<HTMLElement>('.ac-pushButton')]
  const main = buttons.find(({ classList }) => classList.contains('style-positive')) ?? buttons[0]
  if (main) {
    // Not at the very edge of the page.
    main.style.scrollMarginBottom = '16px'
    main.scrollIntoView({ block: 'end' })
  }
  // Where not both fit, one begins with the input.
  input.scrollIntoView({ block: 'nearest' })
}
