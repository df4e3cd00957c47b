/** What is wider than a phone: it scrolls within the page, with keys as well. */
import type { ComponentChildren } from 'preact'

export function Scrolls({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it with keys
    <section class="scrolls" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
