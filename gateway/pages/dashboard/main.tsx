/** READ FIRST. What a policy maker opens: who moves between the branches, what is short, what is done about it. */
import { render } from 'preact'
import '../page/style.css'
import './opening.css'
import './flow.css'
import './regions.css'
import './money.css'
import './narrow-and-paper.css'
import { Dashboard } from './dashboard.tsx'

const place = document.getElementById('page')
if (place) {
  // What the gateway wrote there was for the moment before this one.
  place.replaceChildren()
  render(<Dashboard />, place)
}
