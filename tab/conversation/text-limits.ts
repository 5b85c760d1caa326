import { conversationStrings as text } from './strings.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** From this part of its limit on, a field says how much is written in it. */
const NEARLY = 0.8

let ids = 0

/**
 * Lets the fields of a drawn card take more than their limit, and say so: a browser would cut a pasted text without a
 * word.
 * @returns finds the first field whose text is too long
 */
export function tellLimits(drawn: HTMLElement): () => Field | undefined {
  const fields = [...drawn.querySelectorAll<Field>('input[maxlength], textarea[maxlength]')].map((field) => ({
    field,
    most: field.maxLength,
  }))
  for (const { field, most } of fields) {
    field.removeAttribute('maxlength')
    const says = field.ownerDocument.createElement('p')
    says.id = `limit-${++ids}`
    says.className = 'ac-limit'
    says.setAttribute('aria-live', 'polite')
    // Below the field: what lies around it is a row.
    ;(field.closest('.ac-input-container') ?? field).after(says)
    const tell = (): void => {
      const { length } = field.value
      const isOver = length > most
      const isSaid = length >= most * NEARLY
      says.textContent = isOver ? text.tooLong(length, most) : isSaid ? text.written(length, most) : ''
      says.classList.toggle('is-over', isOver)
      if (isOver) field.setAttribute('aria-invalid', 'true')
      else field.removeAttribute('aria-invalid')
      if (isSaid) describe(field, says.id)
    }
    field.addEventListener('input', tell)
    tell()
  }
  return () => fields.find(({ field, most }) => field.value.length > most)?.field
}

/** Names one more element that describes the field. */
function describe(field: Field, id: string): void {
  const ids = new Set((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
  field.setAttribute('aria-describedby', [...ids.add(id)].join(' '))
}
