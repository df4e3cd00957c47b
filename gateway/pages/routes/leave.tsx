/** Back to the list. Whoever came here by choosing goes on from the heading of what was chosen, also with keys or by ear. */
import { useEffect } from 'preact/hooks'

interface LeaveProps {
  text: string
  /** The id of the heading. */
  heading: string
  onLeave: () => void
}

export function Leave({ text, heading, onLeave }: LeaveProps) {
  useEffect(() => {
    // On a page that was just opened one begins at its top.
    if (navigator.userActivation.hasBeenActive) focusOn(document.getElementById(heading))
  }, [heading])
  return (
    <p class="leave">
      <button
        type="button"
        onClick={() => {
          onLeave()
          focusOn(document.querySelector<HTMLElement>('.ways-in [aria-current]'))
        }}
      >
        ← {text}
      </button>
    </p>
  )
}

function focusOn(place: HTMLElement | null): void {
  if (place && place.tabIndex < 0) place.tabIndex = -1
  place?.focus()
}
