/** The top of every page: whose it is, the other pages, the other language, light or dark. */
import { addressWith } from './address.ts'
import { ColoursChoice } from './colours.tsx'
import { LANGUAGE } from './language.ts'
import { TEXTS } from './texts.ts'

interface HeaderProps {
  /** The address of this page. */
  page: '/' | '/routes'
}

const PAGES = [
  ['/', TEXTS.dashboardPage],
  ['/routes', TEXTS.routesPage],
] as const

export function Header({ page }: HeaderProps) {
  const other = LANGUAGE === 'en' ? 'nl' : 'en'
  return (
    <header class="top">
      <a class="skip" href="#content">
        {TEXTS.toContent}
      </a>
      <a class="mark" href="/">
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
          <path d="M1 15h9C17 15 15 5 22 5h9" />
          <path class="other" d="M1 5h9m12 10h9" />
        </svg>
        Overstap
      </a>
      <nav aria-label={TEXTS.pages}>
        {PAGES.map(([address, name]) => (
          <a
            key={address}
            href={address === page ? addressWith({}) : address}
            aria-current={address === page ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
        <a href="/explorer">{TEXTS.explorerPage}</a>
        <a href="/status">{TEXTS.statusPage}</a>
        <a href={addressWith({ language: other })} hreflang={other} lang={other}>
          {other === 'en' ? 'English' : 'Nederlands'}
        </a>
      </nav>
      <ColoursChoice />
    </header>
  )
}
