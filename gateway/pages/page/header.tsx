/** The top of every page: whose it is, the other pages, the other language. */
import { addressWith } from './address.ts'
import { LANGUAGE } from './language.ts'
import { TEXTS } from './texts.ts'

export function Header() {
  const other = LANGUAGE === 'en' ? 'nl' : 'en'
  return (
    <header class="top">
      <a class="skip" href="#content">
        {TEXTS.toContent}
      </a>
      <a class="mark" href={addressWith({})} aria-current="page">
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
          <path d="M1 15h9C17 15 15 5 22 5h9" />
          <path class="other" d="M1 5h9m12 10h9" />
        </svg>
        Overstap
      </a>
      <nav aria-label={TEXTS.pages}>
        <a href="/explorer">{TEXTS.explorerPage}</a>
        <a href="/status">{TEXTS.statusPage}</a>
        <a href={addressWith({ language: other })} hreflang={other} lang={other}>
          {other === 'en' ? 'English' : 'Nederlands'}
        </a>
      </nav>
    </header>
  )
}
