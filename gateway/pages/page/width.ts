/** How wide a part of the page is, now and when that changes: a diagram is drawn for its place. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** 0 until it stands on the page. */
export function useWidth<Kind extends HTMLElement>(): [RefObject<Kind | null>, number] {
  const place = useRef<Kind>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return
    const measure = () => setWidth(Math.floor(current.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  return [place, width]
}
