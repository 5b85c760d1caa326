import { useCallback, useState, type RefCallback } from 'react'

/**
 * How wide an element is drawn, in CSS pixels, also once its place gets wider or narrower. A picture whose view box is as
 * wide as its place keeps its letters as large as the page's, where one that is scaled to it makes them too small to be
 * read on a phone.
 * @param before taken until it is measured
 * @returns what the element's `ref` gets, and the width
 */
export function useWidth(before: number): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(before)
  const measure = useCallback((element: Element) => {
    const read = (): void => {
      // A picture in a part that is closed has no width.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    // At once, so that it is never shown for another width.
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
