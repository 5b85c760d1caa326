import { useCallback, useState, type RefCallback } from 'react'

/**
 * The drawn width of an element in CSS pixels, also after it changes. A picture whose view box has this width keeps
 * letters of the page's size; a picture that is scaled down would have letters too small to read on a phone.
 * @param before used until the element is measured
 * @returns the `ref` for the element, and the width
 */
export function useWidth(before: number): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(before)
  const measure = useCallback((element: Element) => {
    const read = (): void => {
      // A picture in a closed part has no width.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    // At once, so that it is never drawn for another width.
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
