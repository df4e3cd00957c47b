/**
 * Light, dark, or as the machine has it: chosen on each page, kept on this machine for all of them. colours-first.js sets it
 * before a page is painted.
 */
import { useEffect, useState } from 'preact/hooks'
import { TEXTS } from './texts.ts'

const COLOURS = ['system', 'light', 'dark'] as const
type Colours = (typeof COLOURS)[number]

const KEPT = 'overstap:colours'
const WORDS = TEXTS.colours
const PICTURES: Readonly<Record<Colours, string>> = {
  system: 'M2 3h12v8H2zM5.5 14h5M8 11v3',
  light:
    'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6M8 .8v1.7m0 11v1.7M.8 8h1.7m11 0h1.7M2.9 2.9l1.2 1.2m7.8 7.8l1.2 1.2M13.1 2.9l-1.2 1.2M4.1 11.9l-1.2 1.2',
  dark: 'M13.5 10A6 6 0 1 1 6.5 2.4a4.8 4.8 0 0 0 7 7.6z',
}

export function ColoursChoice() {
  const [chosen, setChosen] = useState(kept)
  useEffect(() => {
    // Another tab chose otherwise.
    const changed = ({ key }: StorageEvent) => key === KEPT && setChosen(show(kept()))
    addEventListener('storage', changed)
    return () => removeEventListener('storage', changed)
  }, [])
  return (
    <fieldset class="colours">
      <legend class="unseen">{WORDS.title}</legend>
      {COLOURS.map(each => (
        <button
          key={each}
          type="button"
          aria-label={WORDS[each]}
          title={WORDS[each]}
          aria-pressed={each === chosen}
          onClick={() => setChosen(show(keep(each)))}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={PICTURES[each]} />
          </svg>
        </button>
      ))}
    </fieldset>
  )
}

function show(colours: Colours): Colours {
  document.documentElement.dataset.colours = colours
  return colours
}

function kept(): Colours {
  try {
    return COLOURS.find(each => each === localStorage.getItem(KEPT)) ?? 'system'
  } catch {
    return 'system'
  }
}

function keep(colours: Colours): Colours {
  try {
    if (colours === 'system') localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, colours)
  } catch {
    // Then it holds for as long as the page is open.
  }
  return colours
}
