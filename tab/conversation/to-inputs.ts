/**
 * Brings the inputs of a drawn card into view: the first input, and below it the button that sends them. The text above
 * was read already. A card without inputs stays where it is.
 */
export function showInputs(drawn: HTMLElement): void {
  const input = drawn.querySelector<HTMLElement>('.ac-input-container')
  if (!input) return
  const buttons = [...drawn.querySelectorAll<HTMLElement>('.ac-pushButton')]
  const main = buttons.find(({ classList }) => classList.contains('style-positive')) ?? buttons[0]
  if (main) {
    // With some space to the edge of the page.
    main.style.scrollMarginBottom = '16px'
    main.scrollIntoView({ block: 'end' })
  }
  // When both do not fit, the input is shown rather than the button.
  input.scrollIntoView({ block: 'nearest' })
}
