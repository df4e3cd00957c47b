/** The page /explorer begins here. */

import 'graphiql/style.css'
import './style.css'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'
import { readSettings } from './settings.ts'

// Menus and dialogs put a style into the page while they are open; the policy of the page knows it by this.
const nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce
if (nonce) setNonce(nonce)
const place = document.getElementById('explorer')
if (place) createRoot(place).render(<Explorer {...readSettings()} />)
